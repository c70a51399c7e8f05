// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tpm/pcrselection.h"

#include <algorithm>

namespace plumbline::tpm {

namespace {

constexpr quint8 maxSelectBytes = 4;

bool isSelected(const BankSelection &bank, int pcr)
{
    const qsizetype index = pcr / 8;
    return index < bank.select.size() && (uchar(bank.select.at(index)) >> (pcr % 8) & 1) != 0;
}

QString selectionText(const BankSelection &bank)
{
    QStringList numbers;
    for (int pcr = 0; pcr < pcrCount; ++pcr)
        if (isSelected(bank, pcr))
            numbers << QString::number(pcr);
    return numbers.join(u',');
}

bool selectsBeyond(const BankSelection &bank)
{
    constexpr qsizetype usualBytes = pcrCount / 8;
    const QByteArrayView beyond
        = QByteArrayView(bank.select).sliced(std::min(usualBytes, bank.select.size()));
    return std::ranges::any_of(beyond, [](char byte) { return byte != 0; });
}

} // namespace

BankSelection readBankSelection(FieldReader &reader, SelectionForm form)
{
    BankSelection bank;
    reader.begin("pcrSelection");
    bank.bank = HashAlgorithm(reader.u16("hash", NumberBase::Hexadecimal));
    reader.meaning(hashName(bank.bank));
    const quint8 size = reader.u8("sizeofSelect");
    if (!reader.failed() && size > maxSelectBytes)
        reader.fail(ParseError::Kind::TooLarge, "TPMS_PCR_SELECTION.sizeofSelect", size, maxSelectBytes);
    const quint64 there = form == SelectionForm::Slot ? maxSelectBytes : size;
    bank.select = reader.bytes("pcrSelect", there).first(reader.failed() ? 0 : size).toByteArray();
    reader.meaning(selectionText(bank));
    if (!reader.failed() && selectsBeyond(bank))
        reader.fail(ParseError::Kind::BadValue, "TPMS_PCR_SELECTION.pcrSelect");
    if (!reader.failed() && form == SelectionForm::Slot)
        reader.skip(1, "TPMS_PCR_SELECTION");
    reader.end();
    return bank;
}

std::vector<PcrIndex> PcrSelection::pcrs() const
{
    std::vector<PcrIndex> result;
    for (const BankSelection &bank : banks)
        for (int pcr = 0; pcr < pcrCount; ++pcr)
            if (isSelected(bank, pcr))
                result.push_back({bank.bank, pcr});
    return result;
}

bool PcrSelection::hasRepeatedBank() const
{
    std::vector<HashAlgorithm> seen;
    for (const BankSelection &bank : banks) {
        if (std::ranges::find(seen, bank.bank) != seen.end())
            return true;
        seen.push_back(bank.bank);
    }
    return false;
}

bool PcrSelection::selectsSameAs(const PcrSelection &other) const
{
    auto mine = pcrs();
    auto theirs = other.pcrs();
    std::ranges::sort(mine);
    std::ranges::sort(theirs);
    return mine == theirs;
}

PcrSelection readPcrSelection(FieldReader &reader, const char *name)
{
    PcrSelection selection;
    reader.begin(name);
    const quint32 count = reader.u32("count");
    if (!reader.failed() && count > maxSelectedBanks)
        reader.fail(ParseError::Kind::TooLarge, "TPML_PCR_SELECTION.count", count, maxSelectedBanks);
    for (quint32 i = 0; i < count && !reader.failed(); ++i)
        selection.banks.push_back(readBankSelection(reader, SelectionForm::Tpm));
    reader.end();
    return selection;
}

} // namespace plumbline::tpm
