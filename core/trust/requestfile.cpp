// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/requestfile.h"

#include "core/base/hasher.h"
#include "core/trust/decisioncoding.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::trust {

namespace {

constexpr qsizetype maxEntries = 10'000'000;
constexpr qsizetype maxEntryBytes = maxActionSize + 1024;
constexpr qsizetype maxShownBytes = 64 * 1024 * 1024;
const QByteArray requestTag = QByteArrayLiteral("plumbline request\n1\n");
const QByteArray answerTag = QByteArrayLiteral("plumbline answer\n1\n");

constexpr std::array faultIds{
    "unreadable"_L1,    "ledger-invalid"_L1, "no-such-request"_L1,
    "other-content"_L1, "other-ledger"_L1,   "bad-signature"_L1,
};

struct RequestFile
{
    std::vector<QByteArray> entries;
    ContentHash request;
    QByteArray shown;
};

template <typename Codec> void tagField(Codec &codec, const QByteArray &tag)
{
    QByteArray found = tag;
    codec.fixed("tag", found, tag.size());
    if constexpr (Codec::isReading) {
        if (found != tag)
            codec.refuse(ParseError::Kind::Unsupported, "tag");
    }
}

template <typename Codec> void fields(Codec &codec, Coded<Codec, RequestFile> &file)
{
    tagField(codec, requestTag);
    codec.list("request.entries", file.entries, maxEntries,
               [&](auto &entry) { codec.bytes("request.entry", entry, maxEntryBytes); });
    codec.fixed("request.request", file.request, contentHashSize);
    codec.bytes("request.shown", file.shown, maxShownBytes);
}

bool isWhatWasShown(const Action &proposal, const QByteArray &shown)
{
    const Decision *decision = decisionOf(proposal);
    return !decision || decision->shown == hashOf(HashAlgorithm::Sha256, shown);
}

} // namespace

template <typename Codec> void fields(Codec &codec, Coded<Codec, CarriedAnswer> &carried)
{
    tagField(codec, answerTag);
    codec.fixed("answer.ledger", carried.ledger, ledgerIdSize);
    fields(codec, carried.answer);
    fields(codec, carried.key);
}

QLatin1StringView carriedFaultId(CarriedFault fault)
{
    return faultIds[size_t(fault)];
}

QByteArray writeRequestFile(const Ledger &ledger, const ContentHash &request, const QByteArray &shown)
{
    return encode(RequestFile{.entries = ledger.entries(), .request = request, .shown = shown});
}

Result<OpenedRequest, CarriedFault> readRequestFile(QByteArrayView bytes, const Progress &progress)
{
    const auto file = decode<RequestFile>(bytes, "request");
    if (!file)
        return Failure<CarriedFault>(CarriedFault::Unreadable);
    OpenedRequest opened{
        .ledger = Ledger::load(file->entries, progress), .request = file->request, .shown = file->shown};
    if (!opened.ledger.isIntact())
        return Failure<CarriedFault>(CarriedFault::LedgerInvalid);
    const auto &requests = opened.ledger.state().requests;
    const auto request = requests.find(file->request);
    if (request == requests.end() || request->second.state != Request::State::Open)
        return Failure<CarriedFault>(CarriedFault::NoSuchRequest);
    if (!isWhatWasShown(request->second.proposal, file->shown))
        return Failure<CarriedFault>(CarriedFault::OtherContent);
    return opened;
}

QByteArray writeAnswerFile(const LedgerId &ledger, const Answer &answer, const OperatorKey &key)
{
    return encode(CarriedAnswer{.ledger = ledger, .answer = answer, .key = key});
}

Result<CarriedAnswer, CarriedFault> readAnswerFile(QByteArrayView bytes)
{
    auto carried = decode<CarriedAnswer>(bytes, "answer");
    if (!carried)
        return Failure<CarriedFault>(CarriedFault::Unreadable);
    const Answer &answer = carried->answer;
    if (!isUsable(carried->key) || operatorId(carried->key) != answer.by
        || !isSignedBy(carried->key, answerMessage(carried->ledger, answer), answer.signature))
        return Failure<CarriedFault>(CarriedFault::BadSignature);
    return *std::move(carried);
}

Action actionOf(const Answer &answer)
{
    if (answer.isApproval)
        return RequestApproved{.answer = answer};
    return RequestRefused{.answer = answer};
}

} // namespace plumbline::trust
