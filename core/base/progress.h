// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace plumbline {

/// How a long function of core tells how far it is and asks whether to go on. Called plainly in tests,
/// from a background job in the console.
class Progress
{
public:
    /// @p done and @p total are in units of the callee's choice (bytes, entries); false means stop.
    using Callback = std::function<bool(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Callback callback)
        : m_callback(std::move(callback))
    {
    }

    [[nodiscard]] bool goOn(qint64 done, qint64 total) const
    {
        return !m_callback || m_callback(done, total);
    }

private:
    Callback m_callback;
};

} // namespace plumbline
