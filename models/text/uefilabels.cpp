// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/uefilabels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plumbline::models {

namespace {

constexpr FieldLabel labels[] = {
    {"address"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Address")},
    {"alternateLba"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Block of the backup header")},
    {"attributes"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Attributes")},
    {"authentication"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature of the update")},
    {"bootEntry"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Boot entry")},
    {"certData"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Certificate data")},
    {"certType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Certificate type")},
    {"certificate"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Certificate")},
    {"certificateData"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Certificate data")},
    {"component"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Component")},
    {"date"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Date")},
    {"day"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Day")},
    {"diskGuid"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Disk ID")},
    {"dwLength"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Certificate length")},
    {"endingLba"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Last block")},
    {"filePathList"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Program paths")},
    {"filePathListLength"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Length of the program paths")},
    {"firstUsableLba"_L1, QT_TRANSLATE_NOOP("FieldLabel", "First usable block")},
    {"generation"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Lowest generation")},
    {"header"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Header")},
    {"headerCrc32"_L1, QT_TRANSLATE_NOOP("FieldLabel", "CRC-32 of the header")},
    {"headerSize"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Header size")},
    {"hour"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Hour")},
    {"issuer"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Issuer")},
    {"lastUsableLba"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Last usable block")},
    {"minute"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Minute")},
    {"month"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Month")},
    {"myLba"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Block of this header")},
    {"notAfter"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Valid until")},
    {"notBefore"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Valid from")},
    {"numberOfPartitionEntries"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Room for partitions")},
    {"numberOfPartitions"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Number of partitions")},
    {"option"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Option")},
    {"optionalData"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Options for the program")},
    {"order"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Order")},
    {"partition"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Partition")},
    {"partitionEntryArrayCrc32"_L1, QT_TRANSLATE_NOOP("FieldLabel", "CRC-32 of the partition entries")},
    {"partitionEntryLba"_L1, QT_TRANSLATE_NOOP("FieldLabel", "First block of the partition entries")},
    {"partitionName"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Partition name")},
    {"partitionTypeGuid"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Partition type")},
    {"partitions"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Partitions")},
    {"publicKey"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Public key")},
    {"revision"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Revision")},
    {"sbatEntries"_L1, QT_TRANSLATE_NOOP("FieldLabel", "SBAT entries")},
    {"sbatEntry"_L1, QT_TRANSLATE_NOOP("FieldLabel", "SBAT entry")},
    {"second"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Second")},
    {"serialNumber"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Serial number")},
    {"sha1Fingerprint"_L1, QT_TRANSLATE_NOOP("FieldLabel", "SHA-1 fingerprint")},
    {"sha256Fingerprint"_L1, QT_TRANSLATE_NOOP("FieldLabel", "SHA-256 fingerprint")},
    {"signature"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature")},
    {"signatureAlgorithm"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature algorithm")},
    {"signatureData"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature data")},
    {"signatureHeader"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature header")},
    {"signatureHeaderSize"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature header size")},
    {"signatureList"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature list")},
    {"signatureListSize"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature list size")},
    {"signatureLists"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature lists")},
    {"signatureOwner"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Owner")},
    {"signatureSize"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature size")},
    {"signatureType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signature type")},
    {"signatures"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Signatures")},
    {"sizeOfPartitionEntry"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Size of a partition entry")},
    {"subject"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Subject")},
    {"timeOfRevocation"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Revoked at")},
    {"timeStamp"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Time stamp")},
    {"unicodeName"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Variable name")},
    {"unicodeNameLength"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Variable name length")},
    {"uniquePartitionGuid"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Partition ID")},
    {"value"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Value")},
    {"variableData"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Variable value")},
    {"variableDataLength"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Variable value size")},
    {"variableName"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Vendor GUID")},
    {"vendorGuid"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Vendor GUID")},
    {"wCertificateType"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Certificate kind")},
    {"wRevision"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Certificate revision")},
    {"year"_L1, QT_TRANSLATE_NOOP("FieldLabel", "Year")},
};

} // namespace

std::span<const FieldLabel> uefiFieldLabels()
{
    return labels;
}

} // namespace plumbline::models
