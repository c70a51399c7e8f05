// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace plumbline::store {

// Qt binds null strings and null byte arrays as NULL, but what is empty is not unknown.
QVariant value(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant value(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(bytes);
}

QVariant value(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

Statement::Statement(Connection &connection, const QString &sql, const Values &values)
{
    const auto query = connection.prepared(sql);
    if (!query) {
        m_error = query.error();
        return;
    }
    m_query = *query;
    // One statement of a text at a time: the second would end the first.
    Q_ASSERT(!m_query->isActive());
    for (size_t i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), values[i]);
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

void Statement::execute()
{
    m_isRun = true;
    if (!m_error && !m_query->exec())
        m_error = errorOf(m_query->lastError());
}

bool Statement::next()
{
    if (!m_isRun)
        execute();
    if (m_error)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_error = errorOf(m_query->lastError());
    return false;
}

StoreResult<void> Statement::run()
{
    execute();
    return result();
}

StoreResult<void> Statement::result() const
{
    if (m_error)
        return fail(*m_error);
    return {};
}

qint64 Statement::changed() const
{
    return m_error ? 0 : m_query->numRowsAffected();
}

bool Statement::isNull(int column) const
{
    return m_error || m_query->isNull(column);
}

QVariant Statement::typed(int column, QMetaType::Type type)
{
    if (m_error)
        return {};
    const QVariant value = m_query->value(column);
    if (value.typeId() == type)
        return value;
    damaged(u"column %1 of %2"_s.arg(column).arg(m_query->lastQuery()));
    return {};
}

qint64 Statement::number(int column)
{
    return typed(column, QMetaType::LongLong).toLongLong();
}

QString Statement::text(int column)
{
    return typed(column, QMetaType::QString).toString();
}

QByteArray Statement::bytes(int column)
{
    return isNull(column) ? QByteArray() : typed(column, QMetaType::QByteArray).toByteArray();
}

Values Statement::values(int columns) const
{
    Values values;
    for (int column = 0; column < columns && !m_error; ++column)
        values.push_back(m_query->value(column));
    return values;
}

void Statement::damaged(const QString &what)
{
    if (!m_error)
        m_error = StoreError{.kind = StoreError::Kind::Damaged, .detail = what};
}

} // namespace plumbline::store
