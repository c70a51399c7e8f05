// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signature lists, alone and in files, and the certificates in them.

#include "core/uefi/signaturedatabase.h"
#include "core/uefi/variablevalue.h"
#include "tests/fuzz/fieldcheck.h"

using namespace plumbline;

namespace {

constexpr qint64 offset = 1000;

void checkFile(QByteArrayView bytes)
{
    const auto file = uefi::readSignatureDatabase(bytes);
    if (!file)
        return;
    requireInside(file->fields, {0, bytes.size()});
    const uefi::SignatureCount count = uefi::countSignatures(file->lists);
    require(count.certificates + count.hashes + count.others <= uefi::maxSignatures);
}

void checkSignature(QByteArrayView bytes)
{
    FieldReader reader(bytes, offset);
    static_cast<void>(uefi::readSignatureData(reader));
    requireSound(reader, {offset, bytes.size()});
}

void checkVariable(QByteArrayView bytes, uefi::VariableUse use)
{
    FieldReader reader(bytes, offset);
    static_cast<void>(uefi::readVariable(reader, use));
    requireSound(reader, {offset, bytes.size()});
}

void checkCertificate(QByteArrayView bytes)
{
    const auto certificate = uefi::readCertificate(bytes, offset);
    if (!certificate)
        return;
    require(certificate->outline.whole == ByteRange{offset, bytes.size()});
    requireInside(uefi::certificateFields(*certificate), {offset, bytes.size()});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    checkFile(bytes);
    checkSignature(bytes);
    checkVariable(bytes, uefi::VariableUse::Value);
    checkVariable(bytes, uefi::VariableUse::Authority);
    checkCertificate(bytes);
    return 0;
}
