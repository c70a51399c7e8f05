// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"
#include "core/ima/entry.h"
#include "core/ima/listreader.h"
#include "tests/support/bytes.h"
#include "tests/vectors/forging.h"
#include "tests/vectors/logs.h"
#include "tests/vectors/vector.h"

namespace plumbline::test {

namespace {

using appraisal::Verdict;

ImaTestEntry violationOf(const QByteArray &path)
{
    ImaTestEntry entry = imaFile(path);
    entry.templateHash = QByteArray(20, '\0');
    return entry;
}

QByteArray entryHash(const QByteArray &path)
{
    return ImaListBuilder().templateHash(imaFile(path));
}

QByteArray aggregateEntry(const QByteArray &label, const QByteArray &digest)
{
    return entryBytes({.fields = {imaDigest(label, digest), imaName("boot_aggregate")}});
}

void useAscii(EvidenceBuilder &builder, const std::vector<ImaTestEntry> &entries)
{
    const auto aggregate = ima::readList(builder.bootAggregate(), ima::ListKind::BinaryLittleEndian);
    const Digest digest = ima::decodeEntry(aggregate, aggregate.entries.front()).fileDigest;
    ImaListBuilder list(ImaListBuilder::Form::Ascii);
    list.add({.fields = {imaDigest("sha256:", digest.value), imaName("boot_aggregate")}});
    for (const ImaTestEntry &entry : entries)
        list.add(entry);
    builder.imaList = list.bytes();
    builder.extendFromLogs();
}

void quoteBothBanks(EvidenceBuilder &builder)
{
    builder.banks = {HashAlgorithm::Sha1, HashAlgorithm::Sha256};
    builder.extendFromLogs();
}

/// PCR 10 as of a kernel that padded the SHA-1 hash of every second entry only.
void extendMixed(EvidenceBuilder &builder)
{
    useList(builder, {});
    QByteArray &pcr = builder.values[{HashAlgorithm::Sha256, 10}];
    for (const char *path : {"/usr/bin/sh", "/usr/bin/id"}) {
        const ImaTestEntry entry = imaFile(path);
        builder.imaList += entryBytes(entry);
        const bool isPadded = path == QByteArrayView("/usr/bin/id");
        const HashAlgorithm hash = isPadded ? HashAlgorithm::Sha1 : HashAlgorithm::Sha256;
        Hasher(HashAlgorithm::Sha256)
            .extend(pcr, hashOf(hash, ImaListBuilder().hashedData(entry)).leftJustified(32, '\0'));
    }
}

constexpr Vector vectors[] = {
    {.row = "I-01",
     .name = "violation of another file in the middle",
     .before =
         [](auto &b) {
             useList(b, {imaFile("/usr/bin/sh"), violationOf("/usr/bin/open"), imaFile("/usr/bin/id")});
         },
     .check = "ima.violations",
     .reason = "violations",
     .verdict = Verdict::Incomplete},
    {.row = "I-01",
     .name = "violation that was extended as what its text says",
     .before =
         [](auto &b) {
             const ImaTestEntry honest = imaFile("/usr/bin/open");
             addToList(b, honest);
             b.imaList.replace(entryBytes(honest), entryBytes(violationOf("/usr/bin/open")));
         },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-01",
     .name = "entry hidden behind a violation",
     .after =
         [](auto &e) {
             replaceFirst(e.imaList, entryBytes(imaFile("/usr/bin/id")),
                          entryBytes(violationOf("/usr/bin/id")));
         },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-02",
     .name = "violation whose text was changed",
     .before = [](auto &b) { useList(b, {violationOf("/usr/bin/open")}); },
     .after = [](auto &e) { replaceFirst(e.imaList, "/usr/bin/open", "/usr/bin/sshd"); },
     .check = "ima.violations",
     .reason = "violations",
     .verdict = Verdict::Incomplete},
    {.row = "I-03",
     .name = "entries extended padded and unpadded in turns",
     .before = [](auto &b) { extendMixed(b); },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-04",
     .name = "digest of a file changed",
     .after = [](auto &e) { flip(e.imaList, -16); },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-04",
     .name = "template hash made for the changed path",
     .after =
         [](auto &e) {
             replaceFirst(e.imaList, entryBytes(imaFile("/usr/bin/id")), entryBytes(imaFile("/usr/bin/xx")));
         },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-25",
     .name = "template of the first entry renamed",
     .after = [](auto &e) { replaceFirst(e.imaList, "ima-ng", "ima-xx"); },
     .check = "ima.boot-aggregate",
     .reason = "not-first"},
    {.row = "I-15",
     .name = "first entry after the aggregate removed",
     .after = [](auto &e) { replaceFirst(e.imaList, entryBytes(imaFile("/usr/bin/sh")), {}); },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-15",
     .name = "last entry removed",
     .after = [](auto &e) { replaceFirst(e.imaList, entryBytes(imaFile("/usr/bin/id")), {}); },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-15",
     .name = "entry put in front of the quoted ones",
     .after =
         [](auto &e) {
             replaceFirst(e.imaList, entryBytes(imaFile("/usr/bin/sh")),
                          entryBytes(imaFile("/usr/bin/new")) + entryBytes(imaFile("/usr/bin/sh")));
         },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-15",
     .name = "entries exchanged",
     .after =
         [](auto &e) {
             replaceFirst(e.imaList, entryBytes(imaFile("/usr/bin/sh")) + entryBytes(imaFile("/usr/bin/id")),
                          entryBytes(imaFile("/usr/bin/id")) + entryBytes(imaFile("/usr/bin/sh")));
         },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-15",
     .name = "entry twice",
     .after =
         [](auto &e) {
             replaceFirst(e.imaList, entryBytes(imaFile("/usr/bin/sh")),
                          entryBytes(imaFile("/usr/bin/sh")) + entryBytes(imaFile("/usr/bin/sh")));
         },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-16",
     .name = "list of the boot_aggregate alone",
     .after
     = [](auto &e) { e.imaList = e.imaList.first(e.imaList.indexOf(entryBytes(imaFile("/usr/bin/sh")))); },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-16",
     .name = "list of another machine",
     .after =
         [](auto &e) {
             EvidenceBuilder other;
             addToList(other, imaFile("/usr/bin/other"));
             e.imaList = other.imaList;
             replaceFirst(e.imaList, entryBytes(imaFile("/usr/bin/id")), {});
         },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-21",
     .name = "entry of another PCR",
     .after =
         [](auto &e) {
             replaceFirst(e.imaList, le32(10) + entryHash("/usr/bin/id"),
                          le32(11) + entryHash("/usr/bin/id"));
         },
     .check = "ima.replay",
     .reason = "differs"},
    {.row = "I-05",
     .name = "name of the template longer than any",
     .before =
         [](auto &b) {
             auto entry = imaFile("/usr/bin/odd");
             entry.claimedNameLength = 256;
             addToList(b, entry);
         },
     .check = "ima.structure",
     .reason = "damaged"},
    {.row = "I-05",
     .name = "name of the template of 4 GiB",
     .before =
         [](auto &b) {
             auto entry = imaFile("/usr/bin/odd");
             entry.claimedNameLength = 0xFFFFFFFF;
             addToList(b, entry);
         },
     .check = "ima.structure",
     .reason = "damaged"},
    {.row = "I-05",
     .name = "data of 4 GiB",
     .before =
         [](auto &b) {
             auto entry = imaFile("/usr/bin/odd");
             entry.claimedDataLength = 0xFFFFFFFF;
             addToList(b, entry);
         },
     .check = "ima.structure",
     .reason = "damaged"},
    {.row = "I-05",
     .name = "data a byte shorter than their fields",
     .before =
         [](auto &b) {
             auto entry = imaFile("/usr/bin/odd");
             entry.claimedDataLength = 50;
             addToList(b, entry);
         },
     .check = "ima.structure",
     .reason = "damaged"},
    {.row = "I-05",
     .name = "list cut within its first entry",
     .after = [](auto &e) { e.imaList.truncate(40); },
     .check = "ima.structure",
     .reason = "unreadable"},
    {.row = "I-05",
     .name = "bytes behind the last entry",
     .after = [](auto &e) { e.imaList += "xyz"; },
     .check = "ima.structure",
     .reason = "damaged"},
    {.row = "I-06",
     .name = "entry in the other byte order",
     .after =
         [](auto &e) {
             e.imaList += ImaListBuilder(ImaListBuilder::Form::Binary, ByteOrder::BigEndian)
                              .add(imaFile("/usr/bin/other"))
                              .bytes();
         },
     .check = "ima.structure",
     .reason = "damaged"},
    {.row = "I-06",
     .name = "boot_aggregate in the other byte order",
     .before =
         [](auto &b) {
             const QByteArray list = b.imaList;
             b.imaList = ImaListBuilder(ImaListBuilder::Form::Binary, ByteOrder::BigEndian)
                             .add(imaFile("boot_aggregate"))
                             .bytes()
                 + list;
         },
     .check = "ima.structure",
     .reason = "damaged"},
    {.row = "I-13",
     .name = "boot_aggregate of zeros",
     .before =
         [](auto &b) {
             b.imaList = aggregateEntry("sha256:", QByteArray(32, '\0'));
             b.extendFromLogs();
         },
     .check = "ima.boot-aggregate",
     .reason = "differs"},
    {.row = "I-13",
     .name = "boot_aggregate of SHA-1 of other values",
     .genuine = quoteBothBanks,
     .before =
         [](auto &b) {
             b.imaList = aggregateEntry("sha1:", QByteArray(20, 'x'));
             b.extendFromLogs();
         },
     .check = "ima.boot-aggregate",
     .reason = "differs"},
    {.row = "I-13",
     .name = "boot_aggregate second",
     .before =
         [](auto &b) {
             b.imaList = entryBytes(imaFile("/usr/bin/sh")) + b.bootAggregate();
             b.extendFromLogs();
         },
     .check = "ima.boot-aggregate",
     .reason = "not-first"},
    {.row = "I-13",
     .name = "path that only begins so",
     .before =
         [](auto &b) {
             b.imaList = entryBytes(imaFile("boot_aggregate2"));
             b.extendFromLogs();
         },
     .check = "ima.boot-aggregate",
     .reason = "not-first"},
    {.row = "I-21",
     .name = "entry of a PCR that was not quoted, in the middle",
     .after =
         [](auto &e) {
             auto entry = imaFile("/usr/bin/good");
             entry.pcr = 11;
             replaceFirst(e.imaList, entryBytes(imaFile("/usr/bin/id")),
                          entryBytes(entry) + entryBytes(imaFile("/usr/bin/id")));
         },
     .check = "ima.entries",
     .reason = "other-register",
     .verdict = Verdict::Incomplete},
    {.row = "I-21",
     .name = "entry of PCR 10 relabelled",
     .after =
         [](auto &e) {
             replaceFirst(e.imaList, le32(10) + entryHash("/usr/bin/id"),
                          le32(16) + entryHash("/usr/bin/id"));
         },
     .check = "ima.entries",
     .reason = "other-register"},
    {.row = "I-18",
     .name = "digest shorter than its algorithm",
     .before =
         [](auto &b) {
             auto entry = imaFile("/usr/bin/odd");
             entry.fields[0].value.truncate(20);
             addToList(b, entry);
         },
     .check = "ima.entries",
     .reason = "undecodable"},
    {.row = "I-18",
     .name = "digest longer than its algorithm",
     .before =
         [](auto &b) {
             auto entry = imaFile("/usr/bin/odd");
             entry.fields[0].value += 'x';
             addToList(b, entry);
         },
     .check = "ima.entries",
     .reason = "undecodable"},
    {.row = "I-18",
     .name = "digest of SHA-256 labelled as SHA-512",
     .before =
         [](auto &b) {
             auto entry = imaFile("/usr/bin/odd");
             entry.fields[0].label = "sha512:";
             addToList(b, entry);
         },
     .check = "ima.entries",
     .reason = "undecodable"},
    {.row = "I-05",
     .name = "data a byte longer than their fields",
     .before =
         [](auto &b) {
             auto entry = imaFile("/usr/bin/odd");
             entry.extraData = "x";
             addToList(b, entry);
         },
     .check = "ima.entries",
     .reason = "undecodable"},
    {.row = "I-05",
     .name = "digest without an algorithm",
     .before =
         [](auto &b) {
             auto entry = imaFile("/usr/bin/odd");
             entry.fields[0].label = "sha256";
             addToList(b, entry);
         },
     .check = "ima.entries",
     .reason = "undecodable"},
    {.row = "I-05",
     .name = "name without its end",
     .before =
         [](auto &b) {
             auto entry = imaFile("/usr/bin/odd");
             entry.fields[1] = imaBytes("/usr/bin/odd");
             addToList(b, entry);
         },
     .check = "ima.entries",
     .reason = "undecodable"},
    {.row = "I-05",
     .name = "field missing",
     .before =
         [](auto &b) {
             auto entry = imaFile("/usr/bin/odd");
             entry.fields.pop_back();
             addToList(b, entry);
         },
     .check = "ima.entries",
     .reason = "undecodable"},
    {.row = "I-14",
     .name = "list that goes on with another boot",
     .before =
         [](auto &b) {
             b.imaList += aggregateEntry("sha256:", QByteArray(32, 'x'));
             b.extendFromLogs();
         },
     .check = "ima.entries",
     .reason = "other-aggregate"},
    {.row = "I-07",
     .name = "list in text form",
     .before = [](auto &b) { useAscii(b, {imaFile("/usr/bin/sh")}); },
     .check = "ima.entries",
     .reason = "ascii-list",
     .verdict = Verdict::Incomplete},
};

} // namespace

std::span<const Vector> imaListVectors()
{
    return vectors;
}

} // namespace plumbline::test
