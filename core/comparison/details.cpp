// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/details.h"

#include "core/comparison/databasediff.h"
#include "core/comparison/fielddiff.h"
#include "core/comparison/worddiff.h"

namespace plumbline::comparison {

namespace {

/// The text of a command or command line; nothing for any other event.
std::optional<QString> wordsOf(const tcg::Payload &payload)
{
    if (const auto *grub = std::get_if<tcg::GrubTextEvent>(&payload))
        return grub->line.text;
    if (const auto *stub = std::get_if<tcg::StubCommandLineEvent>(&payload))
        return stub->line.text;
    const auto *tag = std::get_if<tcg::TaggedEvent>(&payload);
    if (tag && tag->kind == tcg::TaggedEvent::Kind::LinuxLoadOptions)
        return tag->text;
    return std::nullopt;
}

template <typename Value> const Value *variableValue(const tcg::Payload &payload)
{
    const auto *event = std::get_if<tcg::VariableEvent>(&payload);
    return event ? std::get_if<Value>(&event->variable.value) : nullptr;
}

std::vector<Detail> payloadDetails(const tcg::Payload &before, const tcg::Payload &after)
{
    const std::optional<QString> text = wordsOf(before);
    const std::optional<QString> otherText = wordsOf(after);
    if (text && otherText)
        return wordDetails(*text, *otherText);
    const auto *database = variableValue<uefi::SignatureDatabase>(before);
    const auto *otherDatabase = variableValue<uefi::SignatureDatabase>(after);
    if (database && otherDatabase)
        return databaseDetails(*database, *otherDatabase);
    const auto *order = variableValue<uefi::OptionOrder>(before);
    const auto *otherOrder = variableValue<uefi::OptionOrder>(after);
    if (order && otherOrder)
        return orderDetails(*order, *otherOrder);
    return {};
}

} // namespace

std::vector<Detail> detailsOf(const MeasuredEvent &before, const MeasuredEvent &after)
{
    const auto *payload = std::get_if<tcg::Payload>(&before.content.payload);
    const auto *otherPayload = std::get_if<tcg::Payload>(&after.content.payload);
    std::vector<Detail> details;
    if (payload && otherPayload)
        details = payloadDetails(*payload, *otherPayload);
    if (details.empty())
        details = fieldDetails(before.content.fields, after.content.fields);
    if (details.size() > maxDetails)
        details.resize(maxDetails);
    return details;
}

} // namespace plumbline::comparison
