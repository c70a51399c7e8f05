// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/pcrvalues.h"

using namespace Qt::StringLiterals;

namespace plumbline::tpm {

namespace {

// tpm2-tools writes the C structures of tpm2-tss as they stand in memory, little-endian.
constexpr quint32 selectionSlots = 16;
constexpr quint32 digestSlots = 8;
constexpr qsizetype selectionSize = 4 + selectionSlots * 8;
constexpr qsizetype digestListSize = 4 + digestSlots * (2 + 64);
constexpr quint32 maxDigestLists = 16 * 32 / digestSlots;
constexpr qsizetype maxValuesSize = 16 * 32 * maxDigestSize;

bool isSerialized(QByteArrayView file)
{
    const qsizetype lists = file.size() - selectionSize - 4;
    return lists >= 0 && lists % digestListSize == 0;
}

PcrSelection readSlots(FieldReader &reader)
{
    PcrSelection selection;
    reader.begin("pcrSelect");
    const quint32 count = reader.u32("count");
    if (!reader.failed() && count > selectionSlots)
        reader.fail(ParseError::Kind::TooLarge, "TPML_PCR_SELECTION.count", count, selectionSlots);
    for (quint32 i = 0; i < count && !reader.failed(); ++i)
        selection.banks.push_back(readBankSelection(reader, SelectionForm::Slot));
    if (!reader.failed())
        reader.skip((selectionSlots - count) * 8, "TPML_PCR_SELECTION");
    reader.end();
    return selection;
}

QByteArray readDigestSlot(FieldReader &reader)
{
    const quint16 size = reader.u16("size");
    if (!reader.failed() && size > maxDigestSize)
        reader.fail(ParseError::Kind::TooLarge, "TPM2B_DIGEST.size", size, maxDigestSize);
    const QByteArray value = reader.bytes("buffer", size).toByteArray();
    if (!reader.failed())
        reader.skip(quint64(maxDigestSize - size), "TPM2B_DIGEST");
    return value;
}

void readDigestList(FieldReader &reader, std::vector<QByteArray> &values)
{
    reader.begin("digests", Field::Kind::List);
    const quint32 count = reader.u32("count");
    if (!reader.failed() && count > digestSlots)
        reader.fail(ParseError::Kind::TooLarge, "TPML_DIGEST.count", count, digestSlots);
    for (quint32 i = 0; i < count && !reader.failed(); ++i)
        values.push_back(readDigestSlot(reader));
    if (!reader.failed())
        reader.skip((digestSlots - count) * (2 + quint64(maxDigestSize)), "TPML_DIGEST");
    reader.end();
}

PcrFile readSerialized(FieldReader &reader)
{
    PcrFile file;
    file.reportedSelection = readSlots(reader);
    const quint32 lists = reader.u32("count");
    if (!reader.failed() && lists > maxDigestLists)
        reader.fail(ParseError::Kind::TooLarge, "PCR values", lists, maxDigestLists);
    for (quint32 i = 0; i < lists && !reader.failed(); ++i)
        readDigestList(reader, file.values);
    reader.expectEnd("PCR values");
    return file;
}

PcrFile readPlain(FieldReader &reader)
{
    PcrFile file{.reportedSelection = {}, .values = {}, .isSplit = false};
    const qint64 size = reader.remaining();
    if (size > maxValuesSize)
        reader.fail(ParseError::Kind::TooLarge, "PCR values", size, maxValuesSize);
    else
        file.values.push_back(reader.bytes("values", quint64(size)).toByteArray());
    return file;
}

ParseError valueError(ParseError::Kind kind, PcrIndex index, qint64 wanted, qint64 available)
{
    return {.kind = kind,
            .structure = u"PCR %1 (%2)"_s.arg(index.pcr).arg(hashName(index.bank)),
            .wanted = wanted,
            .available = available,
            .detail = {}};
}

Result<PcrValues> assignSplit(const std::vector<PcrIndex> &wanted, const std::vector<QByteArray> &values)
{
    PcrValues result;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const auto size = digestSize(wanted[i].bank);
        if (!size)
            return fail(valueError(ParseError::Kind::Unsupported, wanted[i], qint64(wanted[i].bank), 0));
        if (i >= values.size())
            return fail(valueError(ParseError::Kind::Truncated, wanted[i], *size, 0));
        if (values[i].size() != *size)
            return fail(valueError(ParseError::Kind::BadValue, wanted[i], *size, values[i].size()));
        result.emplace(wanted[i], values[i]);
    }
    if (values.size() > wanted.size())
        return fail({.kind = ParseError::Kind::TrailingBytes,
                     .structure = u"PCR values"_s,
                     .wanted = qint64(wanted.size()),
                     .available = qint64(values.size()),
                     .detail = {}});
    return result;
}

/// Cuts the values form into values of the banks' sizes; what is left over becomes one more.
std::vector<QByteArray> cut(const std::vector<PcrIndex> &wanted, const QByteArray &values)
{
    std::vector<QByteArray> result;
    qsizetype position = 0;
    for (const PcrIndex &index : wanted) {
        result.push_back(values.mid(position, digestSize(index.bank).value_or(0)));
        position += result.back().size();
    }
    if (position < values.size())
        result.push_back(values.mid(position));
    return result;
}

} // namespace

Result<Reading<PcrFile>> readPcrFile(QByteArrayView file, qint64 offset)
{
    FieldReader reader(file, offset, ByteOrder::LittleEndian);
    PcrFile read = isSerialized(file) ? readSerialized(reader) : readPlain(reader);
    if (reader.failed())
        return fail(*reader.failure());
    return Reading<PcrFile>{std::move(read), reader.take()};
}

Result<PcrValues> assignValues(const PcrSelection &signedSelection, const PcrFile &file)
{
    if (signedSelection.hasRepeatedBank())
        return fail(
            {.kind = ParseError::Kind::Duplicate, .structure = u"TPML_PCR_SELECTION"_s, .detail = {}});
    const std::vector<PcrIndex> wanted = signedSelection.pcrs();
    if (file.isSplit)
        return assignSplit(wanted, file.values);
    return assignSplit(wanted, cut(wanted, file.values.empty() ? QByteArray() : file.values.front()));
}

QByteArray concatenated(const PcrSelection &selection, const PcrValues &values)
{
    QByteArray result;
    for (const PcrIndex &index : selection.pcrs())
        if (const auto value = values.find(index); value != values.end())
            result += value->second;
    return result;
}

} // namespace plumbline::tpm
