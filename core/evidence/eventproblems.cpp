// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/eventproblems.h"

namespace plumbline::evidence {

namespace {

std::optional<ParseError> errorOf(const tcg::Payload &payload)
{
    const auto *broken = std::get_if<tcg::Undecodable>(&payload);
    return broken ? std::optional(broken->error) : std::nullopt;
}

std::optional<ParseError> errorOf(const ima::EntryContent &entry)
{
    return entry.error;
}

std::optional<ParseError> errorOf(const RecordContent &record)
{
    return record.error;
}

std::optional<ParseError> errorOf(const Content &content)
{
    return std::visit([](const auto &payload) { return errorOf(payload); }, content.payload);
}

} // namespace

PayloadState payloadState(const Content &content)
{
    if (errorOf(content))
        return PayloadState::Broken;
    const auto *payload = std::get_if<tcg::Payload>(&content.payload);
    const auto *record = std::get_if<RecordContent>(&content.payload);
    const auto *entry = std::get_if<ima::EntryContent>(&content.payload);
    const bool isOpaque = (payload && std::holds_alternative<tcg::Opaque>(*payload))
        || (record && record->isOpaque) || (entry && entry->isOpaque);
    return isOpaque ? PayloadState::Opaque : PayloadState::Decoded;
}

std::vector<Problem> eventProblems(const Measurement &row, const Content &content, const DigestCheck &check)
{
    std::vector<Problem> problems = content.notes;
    if (const auto error = errorOf(content))
        problems.push_back(problemFrom(*error, row.index));
    if (check.result == DigestCheck::Result::Mismatch) {
        problems.push_back({.code = QLatin1StringView("event.digest-mismatch"),
                            .severity = Severity::Error,
                            .event = row.index,
                            .range = check.hashed,
                            .structure = row.type,
                            .detail = check.rule});
    }
    return problems;
}

} // namespace plumbline::evidence
