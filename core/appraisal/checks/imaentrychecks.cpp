// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/checks/imachecks.h"
#include "core/appraisal/checks/imaprefix.h"
#include "core/appraisal/checks/outcomes.h"
#include "core/ima/entry.h"

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

/// One kind of fault: where it is met first, and how often.
struct Fault
{
    CheckResult result = CheckResult::Fail;
    QLatin1StringView reason;
    qint64 count = 0;
    qint64 first = 0;
    ByteRange range;

    void add(qint64 index, const ima::Entry &entry)
    {
        if (count++ > 0)
            return;
        first = index;
        range = {entry.offset, entry.length};
    }

    [[nodiscard]] Outcome outcome() const
    {
        return {.result = result,
                .reason = reason,
                .subject = Subject::ImaList,
                .part = {},
                .event = first,
                .range = range,
                .detail = QString::number(count)};
    }
};

class EntryChecks
{
public:
    std::vector<Outcome> check(const ima::List &list)
    {
        for (size_t i = 0; i < list.entries.size(); ++i)
            checkEntry(list, list.entries[i], qint64(i));
        std::vector<Outcome> outcomes;
        for (const Fault *fault : {&m_otherRegister, &m_undecodable, &m_otherAggregate})
            if (fault->count > 0)
                outcomes.push_back(fault->outcome());
        // One line can stand for several entries: a name may hold what ends a field or a line.
        if (list.isAscii)
            std::ranges::move(incomplete("ascii-list"_L1, Subject::ImaList), std::back_inserter(outcomes));
        return outcomes.empty() ? pass(Subject::ImaList) : outcomes;
    }

private:
    void checkEntry(const ima::List &list, const ima::Entry &entry, qint64 index)
    {
        if (entry.flags & ima::Entry::Damaged)
            return; // the structure's check says so
        if (entry.claimedPcr != imaPcr)
            m_otherRegister.add(index, entry);
        const ima::EntryContent content = ima::decodeEntry(list, entry);
        if (content.error)
            m_undecodable.add(index, entry);
        if (content.path != "boot_aggregate" || (entry.flags & ima::Entry::Violation))
            return;
        if (!m_aggregate)
            m_aggregate = content.fileDigest;
        else if (*m_aggregate != content.fileDigest)
            m_otherAggregate.add(index, entry);
    }

    /// A rule of the policy can send entries to another PCR ("pcr="), where PCR 10 does not bind them.
    Fault m_otherRegister{.result = CheckResult::Incomplete, .reason = "other-register"_L1, .range = {}};
    Fault m_undecodable{.reason = "undecodable"_L1, .range = {}};
    Fault m_otherAggregate{.reason = "other-aggregate"_L1, .range = {}};
    std::optional<Digest> m_aggregate;
};

} // namespace

std::vector<Outcome> checkImaEntries(const CheckContext &context)
{
    if (const ima::List *list = context.imaList())
        return EntryChecks().check(*list);
    // Whether a list is needed is for the structure's check to say.
    return notApplicable(Subject::ImaList);
}

} // namespace plumbline::appraisal
