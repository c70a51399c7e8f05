// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appraisal/provenance.h"
#include "core/base/field.h"

namespace plumbline::appraisal {

/// What proves the bytes of one event: stretches of its bytes, and a provenance for all others.
struct FieldProvenance
{
    struct Stretch
    {
        ByteRange range; ///< in the file
        Provenance provenance = Provenance::Unbound;

        bool operator==(const Stretch &) const = default;
    };

    std::vector<Stretch> stretches; ///< the first that holds all of a field decides
    Provenance otherwise = Provenance::Unbound;

    [[nodiscard]] Provenance of(ByteRange range) const;
    /// A field that stands nowhere is made from the one that encloses it.
    [[nodiscard]] Provenance of(const Field &field, Provenance enclosing) const;

    bool operator==(const FieldProvenance &) const = default;
};

/// An event's decoded fields with the provenance of each: what a view of fields takes, so that none is shown
/// without.
class ProvenFields
{
public:
    ProvenFields() = default;
    /// Of fields that no quote covers: all Unbound.
    explicit ProvenFields(std::vector<Field> fields)
        : m_fields(std::move(fields))
    {
    }
    ProvenFields(std::vector<Field> fields, FieldProvenance provenance)
        : m_fields(std::move(fields))
        , m_provenance(std::move(provenance))
    {
    }

    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    /// Of a top-level field; children are asked for with the provenance of what encloses them.
    [[nodiscard]] Provenance of(const Field &field) const { return of(field, m_provenance.otherwise); }
    [[nodiscard]] Provenance of(const Field &field, Provenance enclosing) const
    {
        return m_provenance.of(field, enclosing);
    }

    bool operator==(const ProvenFields &) const = default;

private:
    std::vector<Field> m_fields;
    FieldProvenance m_provenance;
};

} // namespace plumbline::appraisal
