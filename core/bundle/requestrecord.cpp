// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/requestrecord.h"

#include "core/base/secret.h"
#include "core/bundle/strictjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plumbline::bundle {

namespace {

constexpr auto formatWord = "plumbline-request"_L1;
constexpr qsizetype idSize = 16;
constexpr qsizetype maxNameSize = 66; ///< an algorithm and a hash
constexpr qsizetype codeSize = 32;
/// What is authenticated begins with this: no other use of the key may make the same bytes.
constexpr QByteArrayView domain = "plumbline request record 1";

QByteArray lengthThen(const QByteArray &bytes)
{
    QByteArray length(qsizetype(sizeof(quint32)), '\0');
    qToBigEndian(quint32(bytes.size()), length.data());
    return length + bytes;
}

/// The values one after another, each behind its length: two records never make the same bytes.
QByteArray authenticated(const RequestRecord &record)
{
    return lengthThen(domain.toByteArray()) + lengthThen(record.id.toUtf8()) + lengthThen(record.nonce)
        + lengthThen(selectionText(record.selection).toUtf8()) + lengthThen(timeText(record.madeAt).toUtf8())
        + lengthThen(record.akName);
}

std::optional<tpm::BankSelection> bankFromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const auto bank = hashAlgorithmByName(text.first(colon));
    if (!bank)
        return std::nullopt;
    QByteArray select(tpm::pcrCount / 8, '\0');
    if (text.sliced(colon + 1) == "all"_L1)
        return tpm::BankSelection{*bank, QByteArray(select.size(), '\xFF')};
    for (const QStringView word : text.sliced(colon + 1).split(u',')) {
        bool isNumber = false;
        const int pcr = word.toInt(&isNumber);
        const bool isPlain = isNumber && QString::number(pcr) == word;
        if (!isPlain || pcr < 0 || pcr >= tpm::pcrCount)
            return std::nullopt;
        select[pcr / 8] = char(select[pcr / 8] | 1 << (pcr % 8));
    }
    return tpm::BankSelection{*bank, select};
}

} // namespace

std::optional<RequestRecord> makeRequest(tpm::PcrSelection selection, const QDateTime &madeAt,
                                         const QByteArray &akName)
{
    const QByteArray id = randomBytes(idSize);
    const QByteArray nonce = randomBytes(nonceSize);
    if (id.isEmpty() || nonce.isEmpty())
        return std::nullopt;
    return RequestRecord{.id = QString::fromLatin1(id.toHex()),
                         .nonce = nonce,
                         .selection = std::move(selection),
                         .madeAt = QDateTime::fromSecsSinceEpoch(madeAt.toSecsSinceEpoch(), Qt::UTC),
                         .akName = akName};
}

QByteArray writeRequest(const RequestRecord &record, QByteArrayView key)
{
    const QByteArray code = hmacSha256(key, authenticated(record));
    const QJsonObject object{{u"format"_s, QString(formatWord)},
                             {u"version"_s, 1},
                             {u"id"_s, record.id},
                             {u"nonce"_s, QString::fromLatin1(record.nonce.toHex())},
                             {u"selection"_s, selectionText(record.selection)},
                             {u"madeAt"_s, timeText(record.madeAt)},
                             {u"akName"_s, QString::fromLatin1(record.akName.toHex())},
                             {u"hmac"_s, QString::fromLatin1(code.toHex())}};
    return QJsonDocument(object).toJson();
}

Result<ReadRequest> readRequest(QByteArrayView json, QByteArrayView key)
{
    const auto root = readJson(json);
    if (!root)
        return fail(root.error());
    StrictObject object(*root, "request record",
                        {"format"_L1, "version"_L1, "id"_L1, "nonce"_L1, "selection"_L1, "madeAt"_L1,
                         "akName"_L1, "hmac"_L1});
    if (object.text("format"_L1) != formatWord)
        object.refuse(ParseError::Kind::BadValue, "format"_L1);
    if (object.number("version"_L1, 1) != 1)
        object.refuse(ParseError::Kind::BadValue, "version"_L1);
    RequestRecord record;
    record.id = QString::fromLatin1(object.hex("id"_L1).toHex());
    record.nonce = object.hex("nonce"_L1);
    const auto selection = selectionFromText(object.text("selection"_L1));
    if (!selection)
        object.refuse(ParseError::Kind::BadValue, "selection"_L1);
    record.madeAt = object.time("madeAt"_L1);
    record.akName = object.hex("akName"_L1);
    const QByteArray code = object.hex("hmac"_L1);
    if (record.id.size() != 2 * idSize || record.nonce.size() != nonceSize || code.size() != codeSize
        || record.akName.size() > maxNameSize)
        object.refuse(ParseError::Kind::BadValue, "id"_L1);
    if (object.error())
        return fail(*object.error());
    record.selection = *selection;
    const bool isOurs
        = key.size() == requestKeySize && equalsInConstantTime(code, hmacSha256(key, authenticated(record)));
    return ReadRequest{std::move(record), isOurs ? RequestOrigin::Ours : RequestOrigin::NotOurs};
}

std::optional<tpm::PcrSelection> selectionFromText(QStringView text)
{
    tpm::PcrSelection selection;
    if (text.isEmpty())
        return selection;
    for (const QStringView part : text.split(u'+')) {
        auto bank = bankFromText(part);
        if (!bank)
            return std::nullopt;
        selection.banks.push_back(*std::move(bank));
    }
    if (selection.hasRepeatedBank())
        return std::nullopt;
    return selection;
}

QString selectionText(const tpm::PcrSelection &selection)
{
    QStringList banks;
    for (const tpm::BankSelection &bank : selection.banks) {
        QStringList pcrs;
        for (const tpm::PcrIndex &index : tpm::PcrSelection{{bank}}.pcrs())
            pcrs += QString::number(index.pcr);
        banks += u"%1:%2"_s.arg(hashName(bank.bank), pcrs.join(u','));
    }
    return banks.join(u'+');
}

} // namespace plumbline::bundle
