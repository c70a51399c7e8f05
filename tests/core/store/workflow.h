// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/openstore.h"

namespace plumbline::test {

/// What was told to be kept, while somebody works with a store.
struct Acknowledged
{
    std::vector<QByteArray> entries; ///< of decisions, in their order
    std::vector<store::NewBoot> boots;
    int instances = 0;
};

/// The instance that all of this is about.
[[nodiscard]] store::Instance workflowInstance();
/// Boot @p day of it, with a log that hardly differs from the day before.
[[nodiscard]] store::NewBoot workflowBoot(int day);

/// The entry of the decision of that number.
[[nodiscard]] QByteArray decisionEntry(int number);
/// One decision, numbered @p number and with all that it changes: an entry, a benchmark version, a whitelist
/// row, and the count of an exception. Its entry.
[[nodiscard]] store::StoreResult<QByteArray> decide(store::Store &store, int number);

/// Opens the store, enrols, adds boots, decides, closes, opens again, decides and reads; goes on after
/// whatever fails. What succeeded goes into @p acknowledged.
void work(const QString &url, Acknowledged &acknowledged);

/// What is lost of @p acknowledged, and what is there by half; empty where nothing is.
[[nodiscard]] QStringList faultsOf(store::Store &store, const Acknowledged &acknowledged);

} // namespace plumbline::test
