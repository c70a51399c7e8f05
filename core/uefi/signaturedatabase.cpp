// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/signaturedatabase.h"

#include "core/uefi/efitime.h"
#include "core/uefi/flagtext.h"
#include "core/uefi/guids.h"

using namespace Qt::StringLiterals;

namespace plumbline::uefi {

namespace {

constexpr qsizetype attributesSize = 4;
constexpr quint16 certificateRevision = 0x0200;
constexpr quint16 certificateTypeGuid = 0x0EF1; // WIN_CERT_TYPE_EFI_GUID
constexpr quint32 winCertificateSize = 8; // dwLength, wRevision, wCertificateType
constexpr quint32 guidSize = 16;

/// UEFI 2.10, section 8.2.1.
constexpr FlagName attributeNames[] = {
    {0x01, "EFI_VARIABLE_NON_VOLATILE"_L1},
    {0x02, "EFI_VARIABLE_BOOTSERVICE_ACCESS"_L1},
    {0x04, "EFI_VARIABLE_RUNTIME_ACCESS"_L1},
    {0x10, "EFI_VARIABLE_AUTHENTICATED_WRITE_ACCESS"_L1},
    {0x20, "EFI_VARIABLE_TIME_BASED_AUTHENTICATED_WRITE_ACCESS"_L1},
    {0x40, "EFI_VARIABLE_APPEND_WRITE"_L1},
};

/// The two constants of WIN_CERTIFICATE stand 20 bytes in, after the time stamp and the length.
bool isSignedUpdate(QByteArrayView bytes)
{
    FieldReader in(bytes);
    in.skip(20, "EFI_VARIABLE_AUTHENTICATION_2");
    const quint16 revision = in.u16("wRevision");
    const quint16 type = in.u16("wCertificateType");
    return !in.failed() && revision == certificateRevision && type == certificateTypeGuid;
}

Authentication readAuthentication(FieldReader &reader)
{
    Authentication authentication;
    reader.begin("authentication");
    authentication.timeStamp = readTime(reader, "timeStamp");
    const quint32 length = reader.u32("dwLength");
    reader.u16("wRevision", NumberBase::Hexadecimal);
    reader.u16("wCertificateType", NumberBase::Hexadecimal);
    reader.meaning(u"WIN_CERT_TYPE_EFI_GUID"_s);
    authentication.certificateType = reader.guid("certType");
    reader.meaning(guidName(authentication.certificateType));
    constexpr quint32 head = winCertificateSize + guidSize;
    if (!reader.failed() && length < head)
        reader.fail(ParseError::Kind::BadValue, "dwLength", length, head);
    authentication.certificateData = {reader.offset(), qint64(length) - head};
    reader.bytes("certData", length - head);
    reader.end();
    return authentication;
}

quint32 readAttributes(FieldReader &reader)
{
    const quint32 attributes = reader.u32("attributes", NumberBase::Hexadecimal);
    reader.meaning(flagText(attributes, attributeNames));
    return attributes;
}

} // namespace

Result<SignatureDatabaseFile> readSignatureDatabase(QByteArrayView bytes)
{
    FieldReader reader(bytes);
    SignatureDatabaseFile file;
    const bool isPlain = startsSignatureList(bytes);
    if (!isPlain && isSignedUpdate(bytes))
        file.authentication = readAuthentication(reader);
    else if (!isPlain && bytes.size() >= attributesSize)
        file.attributes = readAttributes(reader);
    file.lists = readSignatureLists(reader);
    if (reader.failed())
        return fail(*reader.failure());
    file.fields = reader.take();
    file.notes = reader.takeNotes();
    return file;
}

} // namespace plumbline::uefi
