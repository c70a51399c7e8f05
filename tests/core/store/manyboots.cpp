// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/manyboots.h"

#include "core/base/hasher.h"
#include "core/store/parts.h"
#include "tests/support/rawdatabase.h"

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

QVariant hashOfNumber(int number)
{
    return hashOf(HashAlgorithm::Sha256, QByteArray::number(number));
}

void addInstance(RawDatabase &database, int number)
{
    const store::Instance instance = manyInstance(number);
    database.run(u"INSERT INTO instances VALUES (?, ?, '', '', 0, ?, NULL, 0, x'')"_s,
                 {instance.id, instance.name, instance.attestationKeyName});
}

void addBoot(RawDatabase &database, int number, const QByteArray &instance)
{
    const QByteArray parts = store::writeParts({{"quote.bin", hashOfNumber(number).toByteArray()}});
    database.run(
        u"INSERT INTO boots VALUES (?, ?, ?, ?, ?, x'')"_s,
        {qint64(number), instance, qint64(number) * 1000, hashOf(HashAlgorithm::Sha256, parts), parts});
    database.run(u"INSERT INTO appraisals VALUES (?, ?, '0.1.0', ?, 0, ?, x'', 0)"_s,
                 {qint64(number), instance, QByteArray(32, 'r'), qint64(number % 4)});
}

} // namespace

store::Instance manyInstance(int number)
{
    const QByteArray digits = QByteArray::number(number).rightJustified(16, '0');
    return {.id = digits,
            .name = u"host "_s + QString::fromLatin1(digits),
            .attestationKeyName = digits + digits};
}

bool addManyBoots(const QString &path, int instances, int boots)
{
    RawDatabase database(path);
    database.run(u"BEGIN"_s);
    for (int number = 0; number < instances; ++number)
        addInstance(database, number);
    std::vector<QByteArray> ids;
    for (int number = 0; number < instances; ++number)
        ids.push_back(manyInstance(number).id);
    for (int number = 1; number <= boots; ++number)
        addBoot(database, number, ids[size_t(number % instances)]);
    database.run(u"COMMIT"_s);
    return database.error().isEmpty();
}

} // namespace plumbline::test
