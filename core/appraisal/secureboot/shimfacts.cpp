// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/secureboot/factlist.h"
#include "core/appraisal/secureboot/sbathistory.h"
#include "core/base/hasher.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using uefi::guid::shimLock;

struct Switch
{
    QStringView name;
    QLatin1StringView on; ///< code where it is 1
    FactRating onRating;
    QLatin1StringView off; ///< code where it is 0; empty for none
    FactRating offRating = FactRating::Plain;
};

/// shim, README.tpm and mok.c. MokSBState 1 is "insecure mode": shim starts anything.
constexpr std::array switches{
    Switch{u"MokSBState", "shim.validation-off"_L1, FactRating::Bad, "shim.validation-on"_L1,
           FactRating::Good},
    Switch{u"MokDBState", "shim.ignores-db"_L1, FactRating::Plain, {}},
    Switch{u"MokIgnoreDB", "shim.ignores-db"_L1, FactRating::Plain, {}},
    Switch{u"MokListTrusted", "shim.kernel-trusts-mok"_L1, FactRating::Plain, {}},
};

struct MokList
{
    QStringView name;
    QLatin1StringView code;
};

constexpr std::array mokLists{
    MokList{u"MokList", "shim.mok-list"_L1},
    MokList{u"MokListX", "shim.mok-list-x"_L1},
};

/// A switch of which the log has the digest only: a byte has few values to try.
std::optional<bool> switchOf(const Digest &digest)
{
    for (const char value : {'\0', '\1'})
        if (hashOf(digest.algorithm, QByteArrayView(&value, 1)) == digest.value)
            return value == 1;
    return std::nullopt;
}

class ShimFacts
{
public:
    explicit ShimFacts(FactList &list)
        : m_list(list)
        , m_hasShim(!list.policy.mokMeasurements.empty()
                    || std::ranges::any_of(list.policy.variables, [](const auto &measured) {
                           return measured.use([](const MeasuredVariable &variable, Provenance) {
                               return variable.variable.key.vendor == shimLock;
                           });
                       }))
    {
    }

    void add()
    {
        for (const Switch &each : switches)
            addSwitch(each);
        if (m_hasShim && !m_saidValidation)
            m_list.add("shim.validation-default"_L1, FactRating::Good);
        for (const MokList &each : mokLists)
            addMokList(each);
        addSbat();
    }

private:
    /// In PCR 7 with its value; in PCR 14 as a digest, said where PCR 7 does not.
    void addSwitch(const Switch &each)
    {
        bool isSaid = false;
        for (const Proven<MeasuredVariable> &measured : m_list.policy.variables)
            measured.use([&](const MeasuredVariable &variable, Provenance provenance) {
                const auto *value = std::get_if<uefi::SwitchValue>(&variable.variable.value);
                if (!variable.is(shimLock, each.name) || !value || variable.isContradicted)
                    return;
                isSaid = true;
                say(each, value->isOn, provenance, variable);
            });
        if (isSaid)
            return;
        for (const Proven<MokMeasurement> &measured : m_list.policy.mokMeasurements)
            measured.use([&](const MokMeasurement &mok, Provenance provenance) {
                if (mok.name == each.name)
                    say(each, switchOf(mok.digest), provenance, mok);
            });
    }

    void say(const Switch &each, std::optional<bool> isOn, Provenance provenance, const auto &source)
    {
        const bool isValidation = each.name == u"MokSBState"_s;
        m_saidValidation = m_saidValidation || isValidation;
        if (isOn && !(*isOn ? each.on : each.off).isEmpty())
            m_list.add(*isOn ? each.on : each.off, *isOn ? each.onRating : each.offRating, provenance,
                       source);
        else if (!isOn && isValidation)
            m_list.add("shim.validation-unknown"_L1, FactRating::Warning, provenance, source);
    }

    void addMokList(const MokList &each)
    {
        for (const Proven<MokMeasurement> &measured : m_list.policy.mokMeasurements)
            measured.use([&](const MokMeasurement &mok, Provenance provenance) {
                if (mok.name == each.name)
                    m_list.add(each.code, FactRating::Plain, provenance, mok,
                               {{"algorithm"_L1, hashName(mok.digest.algorithm)},
                                {"digest"_L1, QString::fromLatin1(mok.digest.value.toHex())}});
            });
    }

    void addSbat()
    {
        bool isSaid = false;
        for (const Proven<MeasuredVariable> &measured : m_list.policy.variables)
            measured.use([&](const MeasuredVariable &variable, Provenance provenance) {
                if (!variable.is(shimLock, u"SbatLevel"))
                    return;
                isSaid = true;
                addSbatLevel(variable, provenance);
            });
        if (m_hasShim && !isSaid)
            m_list.add("sbat.not-measured"_L1, FactRating::Warning);
    }

    void addSbatLevel(const MeasuredVariable &variable, Provenance provenance)
    {
        const auto *level = std::get_if<uefi::SbatLevel>(&variable.variable.value);
        if (!level || variable.isUnreadable || variable.isContradicted) {
            m_list.add("sbat.malformed"_L1, FactRating::Bad, provenance, variable);
            return;
        }
        const PublishedSbatLevel &newest = newestSbatLevel();
        QStringList behind;
        for (const uefi::SbatEntry &entry : componentsBehind(*level, newest))
            behind.push_back(u"%1 %2"_s.arg(entry.component).arg(entry.generation));
        if (behind.isEmpty())
            m_list.add("sbat.current"_L1, FactRating::Good, provenance, variable, {{"date"_L1, level->date}});
        else
            m_list.add("sbat.behind"_L1, FactRating::Warning, provenance, variable,
                       {{"date"_L1, level->date},
                        {"newestDate"_L1, newest.date},
                        {"components"_L1, behind.join(u", "_s)}});
    }

    FactList &m_list;
    bool m_hasShim = false;
    bool m_saidValidation = false;
};

} // namespace

void addShim(FactList &list)
{
    ShimFacts(list).add();
}

} // namespace plumbline::appraisal
