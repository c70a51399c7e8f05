// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bundlebuilder.h"
#include "tests/support/evidencebuilder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace plumbline;
using namespace plumbline::test;
using namespace Qt::StringLiterals;

namespace {

constexpr rlim_t mebibyte = 1024 * 1024;
constexpr rlim_t allowedGrowth = 64 * mebibyte;
constexpr rlim_t allowedCpuSeconds = 2;
constexpr int patience = 60'000; ///< milliseconds, for a machine that is busy with other things

struct Answer
{
    int code = -1; ///< -1: killed
    QByteArray err;
};

/// `plumblinectl verify` of a file, with no more memory and processor time than the limits; the kernel holds
/// it to them.
Answer verify(const QString &path, rlim_t memory)
{
    QProcess process;
    process.setChildProcessModifier([memory] {
        const rlimit data{memory, memory};
        const rlimit cpu{allowedCpuSeconds, allowedCpuSeconds};
        ::setrlimit(RLIMIT_DATA, &data);
        ::setrlimit(RLIMIT_CPU, &cpu);
    });
    process.start(QStringLiteral(PLUMBLINECTL), {u"verify"_s, path});
    const bool isDone = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {isDone ? process.exitCode() : -1, process.readAllStandardError()};
}

constexpr qsizetype zeros = 128 * 1024 * 1024; ///< bytes that the bombs unpack to

/// Raw deflate: what qCompress() makes, without its length, zlib's header and checksum.
const QByteArray &deflatedZeros()
{
    static const QByteArray stream = [] {
        const QByteArray compressed = qCompress(QByteArray(zeros, '\0'));
        constexpr qsizetype head = 4 + 2;
        constexpr qsizetype checksum = 4;
        return compressed.sliced(head, compressed.size() - head - checksum);
    }();
    return stream;
}

/// A bundle with a manifest that describes its other members.
QByteArray bundleWith(const QByteArray &name, const QByteArray &bytes)
{
    return zipOf({{name, bytes}}).bytes();
}

QByteArray bundleWithManifest(const QByteArray &manifest)
{
    return ZipBuilder().add("manifest.json", manifest).bytes();
}

/// Zeros that say that they unpack to @p size bytes.
QByteArray bomb(qsizetype size)
{
    ZipBuilder zip = zipOf({{"ima.bin", deflatedZeros()}});
    zip.entries[1].method = 8;
    zip.entries[1].size = quint32(size);
    return zip.bytes();
}

/// As many members as are allowed, all of one name.
QByteArray manyMembers()
{
    ZipBuilder zip;
    for (qint64 i = 0; i < bundle::maxMembers; ++i)
        zip.add("ak.pub", {});
    return zip.bytes();
}

} // namespace

/// Files that are made to exhaust or to mislead: each ends in a clear error, within 64 MiB of growth.
class HostileBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsInAClearError_data();
    void endsInAClearError();
    void opensNoDevice_data();
    void opensNoDevice();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    QTemporaryDir m_folder;
    rlim_t m_base = 0; ///< what a small genuine bundle needs, bytes
};

/// The least memory with which a genuine bundle is verified.
void HostileBundleTest::initTestCase()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer needs memory of its own");
#endif
    const QByteArray genuine
        = *writeBundle(membersOf(EvidenceBuilder().build()), QDateTime::currentDateTimeUtc());
    const QString path = write(u"genuine.plumb"_s, genuine);
    rlim_t tooLittle = 0;
    m_base = 1024 * mebibyte;
    QCOMPARE(verify(path, m_base).code, 2);
    while (m_base - tooLittle > mebibyte) {
        const rlim_t middle = (m_base + tooLittle) / 2;
        (verify(path, middle).code == 2 ? m_base : tooLittle) = middle;
    }
    QVERIFY(m_base < 256 * mebibyte);
}

void HostileBundleTest::endsInAClearError_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QByteArray &file, const char *message) {
        QTest::newRow(name) << file << QByteArray(message);
    };
    constexpr int million = 1'000'000;
    row("bomb", bomb(zeros), "ima.bin");
    row("bomb that says that it is small", bomb(1000), "ima.bin");
    row("bomb that says that it is large enough", bomb(deflatedZeros().size() * 90), "ima.bin");
    row("nested", bundleWith("inner.plumb", bomb(zeros)), "inner.plumb");
    row("nested in a part", bundleWith("quote.bin", bomb(zeros)), "");
    row("deep manifest", bundleWithManifest(QByteArray(200'000, '[')), "manifest");
    row("manifest of a million levels", bundleWithManifest(QByteArray(million, '[')), "manifest.json");
    row("deep request", bundleWith("request.json", QByteArray(60'000, '{')), "request");
    row("request of a million levels", bundleWith("request.json", QByteArray(million, '[')), "request.json");
    row("long text in the manifest", bundleWithManifest('"' + QByteArray(200'000, 'a') + '"'), "manifest");
    row("many members", manyMembers(), "twice");
    row("traversal", bundleWith("../../.config/autostart/x.desktop", "x"), "autostart");
    row("escape sequence in a name", bundleWith("\x1b[2Jgone", "x"), "U+001B");
    row("zeros", QByteArray(100 * million, '\0'), "not an evidence bundle");
    row("local headers only", QByteArray("PK\x03\x04").repeated(5 * million), "end of the bundle");
}

void HostileBundleTest::endsInAClearError()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, message);
    const QString path = write(u"hostile.plumb"_s, file);
    QVERIFY(!path.isEmpty());
    const Answer answer = verify(path, m_base + allowedGrowth);
    if (message.isEmpty()) {
        QCOMPARE(answer.code, 1); // a part that cannot be read: the bundle itself is sound
        return;
    }
    QVERIFY2(answer.code == 3, answer.err.constData());
    QVERIFY2(answer.err.contains(message), answer.err.constData());
    QCOMPARE(answer.err.count('\n'), 1);
    QVERIFY(!answer.err.contains('\x1b'));
}

void HostileBundleTest::opensNoDevice_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("message");
    const QString fifo = m_folder.filePath(u"fifo"_s);
    ::mkfifo(QFile::encodeName(fifo).constData(), 0600);
    const QString sparse = m_folder.filePath(u"sparse"_s);
    const QString made = write(u"sparse"_s, "PK\x03\x04");
    constexpr off_t tebibyte = 1LL << 40;
    const bool hasSparse = ::truncate(QFile::encodeName(made).constData(), tebibyte) == 0;
    QVERIFY(QDir(m_folder.path()).mkdir(u"empty"_s));
    QTest::newRow("FIFO") << fifo << QByteArray("fifo");
    QTest::newRow("/dev/zero") << u"/dev/zero"_s << QByteArray("device");
    QTest::newRow("sparse, 1 TB") << sparse << QByteArray(hasSparse ? "1099511627776" : "");
    QTest::newRow("folder without evidence") << m_folder.filePath(u"empty"_s) << QByteArray("no quote");
    QTest::newRow("folder of devices") << u"/dev"_s << QByteArray("/dev");
}

void HostileBundleTest::opensNoDevice()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, message);
    const Answer answer = verify(path, m_base + allowedGrowth);
    QVERIFY2(answer.code == 3, answer.err.constData());
    QVERIFY2(answer.err.contains(message), answer.err.constData());
}

QTEST_GUILESS_MAIN(HostileBundleTest)
#include "tst_hostilebundle.moc"
