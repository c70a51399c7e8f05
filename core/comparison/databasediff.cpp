// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/databasediff.h"

#include "core/uefi/guids.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace plumbline::comparison {

namespace {

/// A member as a detail names it.
struct Member
{
    QString path;
    QString text;

    bool operator<(const Member &other) const
    {
        return std::tie(path, text) < std::tie(other.path, other.text);
    }
};

Member memberOf(const uefi::SignatureList &list, const uefi::Signature &signature)
{
    if (signature.certificate) {
        const uefi::Certificate &certificate = *signature.certificate;
        return {"certificate/"_L1 + QString::fromLatin1(certificate.sha256Fingerprint.value.toHex()),
                certificate.subject};
    }
    if (signature.digest) {
        return {"hash/"_L1 + QString::fromLatin1(signature.digest->value.toHex()),
                hashName(signature.digest->algorithm)};
    }
    return {"signature/"_L1 + uefi::formatGuid(list.type), uefi::formatGuid(signature.owner)};
}

/// Each member with how often it is there.
std::map<Member, int> membersOf(const uefi::SignatureDatabase &database)
{
    std::map<Member, int> members;
    for (const uefi::SignatureList &list : database)
        for (const uefi::Signature &signature : list.signatures)
            ++members[memberOf(list, signature)];
    return members;
}

void addMissing(std::vector<Detail> &details, const std::map<Member, int> &members,
                const std::map<Member, int> &others, ChangeKind kind)
{
    for (const auto &[member, count] : members) {
        const auto other = others.find(member);
        if (other != others.end() && other->second >= count)
            continue;
        const bool isAdded = kind == ChangeKind::Added;
        details.push_back(
            {kind, member.path, isAdded ? QString() : member.text, isAdded ? member.text : QString()});
    }
}

QString optionName(quint16 option)
{
    return u"%1"_s.arg(option, 4, 16, QChar(u'0')).toUpper();
}

QString orderText(const uefi::OptionOrder &order)
{
    QStringList names;
    for (const quint16 option : order.options)
        names.push_back(optionName(option));
    return names.join(", "_L1);
}

void addOptions(std::vector<Detail> &details, const uefi::OptionOrder &order, const uefi::OptionOrder &other,
                ChangeKind kind)
{
    const std::set<quint16> others(other.options.begin(), other.options.end());
    for (const quint16 option : order.options) {
        const QString name = optionName(option);
        const bool isAdded = kind == ChangeKind::Added;
        if (!others.contains(option))
            details.push_back(
                {kind, "option/"_L1 + name, isAdded ? QString() : name, isAdded ? name : QString()});
    }
}

} // namespace

std::vector<Detail> databaseDetails(const uefi::SignatureDatabase &before,
                                    const uefi::SignatureDatabase &after)
{
    const std::map<Member, int> first = membersOf(before);
    const std::map<Member, int> second = membersOf(after);
    std::vector<Detail> details;
    addMissing(details, first, second, ChangeKind::Removed);
    addMissing(details, second, first, ChangeKind::Added);
    return details;
}

std::vector<Detail> orderDetails(const uefi::OptionOrder &before, const uefi::OptionOrder &after)
{
    std::vector<Detail> details{{ChangeKind::Changed, u"order"_s, orderText(before), orderText(after)}};
    addOptions(details, before, after, ChangeKind::Removed);
    addOptions(details, after, before, ChangeKind::Added);
    return details;
}

} // namespace plumbline::comparison
