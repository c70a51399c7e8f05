// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/secureboot/factlist.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

using uefi::VariableUse;
using uefi::guid::globalVariable;
using uefi::guid::imageSecurityDatabase;

/// The switch where it was measured once and can be believed to be what was measured.
std::optional<bool> switchOf(const Proven<MeasuredVariable> &measured)
{
    return measured.use([](const MeasuredVariable &variable, Provenance) -> std::optional<bool> {
        const auto *value = std::get_if<uefi::SwitchValue>(&variable.variable.value);
        const bool counts = value && !variable.isContradicted && !variable.isLate;
        return counts ? value->isOn : std::nullopt;
    });
}

struct Mode
{
    QStringView name;
    QLatin1StringView code;
    FactRating rating;
    bool excludesSecureBoot;
};

/// UEFI 2.10, section 32.3: in setup mode and in audit mode nothing is enforced.
constexpr std::array modes{
    Mode{u"SetupMode", "mode.setup"_L1, FactRating::Warning, true},
    Mode{u"AuditMode", "mode.audit"_L1, FactRating::Warning, true},
    Mode{u"DeployedMode", "mode.deployed"_L1, FactRating::Plain, false},
};

struct LookAlike
{
    QStringView name;
    QUuid vendor;
};

/// Names that anyone may use under a GUID of his own (CVE-class of keying by name alone).
constexpr std::array guarded{
    LookAlike{u"SecureBoot", globalVariable}, LookAlike{u"PK", globalVariable},
    LookAlike{u"KEK", globalVariable},        LookAlike{u"db", imageSecurityDatabase},
    LookAlike{u"dbx", imageSecurityDatabase},
};

class State
{
public:
    explicit State(FactList &list)
        : m_list(list)
    {
    }

    void add()
    {
        const auto found = m_list.policy.find(globalVariable, u"SecureBoot", VariableUse::Value);
        if (found.empty())
            m_list.add("secure-boot.not-measured"_L1, FactRating::Warning);
        else if (found.size() > 1)
            addOf(*found.back(), "secure-boot.repeated"_L1, FactRating::Bad);
        else
            addValue(*found.front());
        addModes();
        addLookAlikes();
    }

private:
    void addOf(const Proven<MeasuredVariable> &measured, QLatin1StringView code, FactRating rating,
               const std::vector<FactParameter> &parameters = {})
    {
        measured.use([&](const MeasuredVariable &variable, Provenance provenance) {
            m_list.add(code, rating, provenance, variable, parameters);
        });
    }

    void addValue(const Proven<MeasuredVariable> &measured)
    {
        const auto isOn = switchOf(measured);
        if (isOn && *isOn)
            addOn(measured);
        else if (isOn)
            addOff(measured);
        else
            addNeither(measured);
    }

    /// On needs all that says so to be proven, and nothing to say otherwise.
    void addOn(const Proven<MeasuredVariable> &measured)
    {
        const Provenance key = platformKey();
        bool isContradicted = false;
        if (!m_hasPlatformKey) {
            addOf(measured, "secure-boot.without-platform-key"_L1, FactRating::Bad);
            isContradicted = true;
        }
        for (const Mode &mode : modes) {
            if (!mode.excludesSecureBoot || !isModeOn(mode))
                continue;
            addOf(measured, "secure-boot.contradicted"_L1, FactRating::Bad,
                  {{"variable"_L1, mode.name.toString()}});
            isContradicted = true;
        }
        if (isContradicted)
            return;
        const bool isBound = isProven(weaker(measured.provenance(), key));
        addOf(measured, isBound ? "secure-boot.on"_L1 : "secure-boot.claimed-on"_L1,
              isBound ? FactRating::Good : FactRating::Plain);
        if (isBound)
            m_list.result.state = SecureBootState::On;
    }

    void addOff(const Proven<MeasuredVariable> &measured)
    {
        const bool isBound = isProven(measured.provenance());
        addOf(measured, isBound ? "secure-boot.off"_L1 : "secure-boot.claimed-off"_L1, FactRating::Warning);
        if (isBound)
            m_list.result.state = SecureBootState::Off;
    }

    /// Not a switch: whoever reads it as on by "not zero" is deceived.
    void addNeither(const Proven<MeasuredVariable> &measured)
    {
        measured.use([&](const MeasuredVariable &variable, Provenance provenance) {
            const auto *value = std::get_if<uefi::SwitchValue>(&variable.variable.value);
            if (variable.isLate)
                m_list.add("secure-boot.late"_L1, FactRating::Bad, provenance, variable);
            else if (variable.isContradicted)
                m_list.add("secure-boot.digest-differs"_L1, FactRating::Bad, provenance, variable);
            else if (value && value->size == 0)
                m_list.add("secure-boot.no-variable"_L1, FactRating::Warning, provenance, variable);
            else
                m_list.add("secure-boot.not-a-switch"_L1, FactRating::Bad, provenance, variable);
        });
    }

    Provenance platformKey()
    {
        const Proven<MeasuredVariable> *key = m_list.policy.database(globalVariable, u"PK");
        m_hasPlatformKey = key && key->use([](const MeasuredVariable &variable, Provenance) {
            return !digestsOf(*databaseOf(variable)).empty();
        });
        return m_hasPlatformKey ? key->provenance() : Provenance::Unbound;
    }

    [[nodiscard]] bool isModeOn(const Mode &mode) const
    {
        const auto found = m_list.policy.find(globalVariable, mode.name, VariableUse::Value);
        return std::ranges::any_of(found, [](const auto *measured) { return switchOf(*measured) == true; });
    }

    void addModes()
    {
        for (const Mode &mode : modes)
            for (const auto *measured : m_list.policy.find(globalVariable, mode.name, VariableUse::Value))
                if (switchOf(*measured) == true)
                    addOf(*measured, mode.code, mode.rating);
    }

    void addLookAlikes()
    {
        for (const Proven<MeasuredVariable> &measured : m_list.policy.variables)
            measured.use([&](const MeasuredVariable &variable, Provenance provenance) {
                const uefi::VariableKey &key = variable.variable.key;
                const auto *const known = std::ranges::find(guarded, QStringView(key.name), &LookAlike::name);
                if (known != guarded.end() && known->vendor != key.vendor
                    && variable.use == VariableUse::Value)
                    m_list.add("secure-boot.look-alike"_L1, FactRating::Bad, provenance, variable,
                               {{"variable"_L1, key.name}, {"vendor"_L1, uefi::formatGuid(key.vendor)}});
            });
    }

    FactList &m_list;
    bool m_hasPlatformKey = false;
};

} // namespace

void addState(FactList &list)
{
    State(list).add();
}

} // namespace plumbline::appraisal
