// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlstore.h"

namespace plumbline::store {

SqlStore::SqlStore(std::unique_ptr<Connection> connection, const QByteArray &sealKey,
                   const QString &sealMemory)
    : m_database(std::move(connection), sealKey, SealMemory(sealMemory, sealKey))
{
}

StoreResult<void> SqlStore::transaction(const Work &work)
{
    return m_database.transaction(work);
}

} // namespace plumbline::store
