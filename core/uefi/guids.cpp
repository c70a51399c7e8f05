// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uefi/guids.h"

namespace plumbline::uefi {

namespace {

struct Row
{
    QUuid guid;
    const char *name;
};

// clang-format off
constexpr Row rows[] = {
    // Vendors of variables and owners of signatures.
    {"8be4df61-93ca-11d2-aa0d-00e098032b8c"_guid, "EFI_GLOBAL_VARIABLE"},
    {"d719b2cb-3d3a-4596-a3bc-dad00e67656f"_guid, "EFI_IMAGE_SECURITY_DATABASE_GUID"},
    {"b9c2b4f4-bf5f-462d-8adf-c5c70ac35dad"_guid, "EFI_DEVICE_SIGNATURE_DATABASE_GUID"},
    {"605dab50-e046-4300-abb6-3dd810dd8b23"_guid, "SHIM_LOCK_GUID"},
    {"4a67b082-0a4c-41cf-b6c7-440b29bb8c4f"_guid, "Boot Loader Interface"},
    {"91376aff-cba6-42be-949d-06fde81128e8"_guid, "GRUB"},
    {"0abba7dc-e516-4167-bbf5-4d9d1c739416"_guid, "fwupdate"},
    {"77fa9abd-0359-4d32-bd60-28f4e78f784b"_guid, "Microsoft Corporation"},
    {"6dc40ae4-2ee8-9c4c-a314-0fc7b2008710"_guid, "Canonical"},
    {"2879c886-57ee-45cc-b126-f92f24f906b9"_guid, "SUSE"},
    {"a0baa8a3-041d-48a8-bc87-c36d121b5e3d"_guid, "OVMF EnrollDefaultKeys"},
    {"70564dce-9afc-4ee3-85fc-949649d7e45c"_guid, "Dell"},
    {"f5a96b31-dba0-4faa-a42a-7a0c9832768e"_guid, "HP"},
    {"3cc24e96-22c7-41d8-8863-8e39dcdcc2cf"_guid, "Lenovo"},
    {"7facc7b6-127f-4e9c-9c5d-080f98994345"_guid, "Lenovo"},
    {"721c8b66-426c-4e86-8e99-3457c46ab0b9"_guid, "Lenovo setup"},
    {"3b053091-6c9f-04cc-b1ac-e2a51e3be5f5"_guid, "ASUS"},
    // Signature types. UEFI 2.10, section 32.4.1.
    {"c1c41626-504c-4092-aca9-41f936934328"_guid, "EFI_CERT_SHA256_GUID"},
    {"3c5766e8-269c-4e34-aa14-ed776e85b3b6"_guid, "EFI_CERT_RSA2048_GUID"},
    {"e2b36190-879b-4a3d-ad8d-f2e7bba32784"_guid, "EFI_CERT_RSA2048_SHA256_GUID"},
    {"826ca512-cf10-4ac9-b187-be01496631bd"_guid, "EFI_CERT_SHA1_GUID"},
    {"67f8444f-8743-48f1-a328-1eaab8736080"_guid, "EFI_CERT_RSA2048_SHA1_GUID"},
    {"a5c059a1-94e4-4aa7-87b5-ab155c2bf072"_guid, "EFI_CERT_X509_GUID"},
    {"0b6e5233-a65c-44c9-9407-d9ab83bfc8bd"_guid, "EFI_CERT_SHA224_GUID"},
    {"ff3e5307-9fd0-48c9-85f1-8ad56c701e01"_guid, "EFI_CERT_SHA384_GUID"},
    {"093e0fae-a6c4-4f50-9f1b-d41e2b89c19a"_guid, "EFI_CERT_SHA512_GUID"},
    {"57347f87-7a9b-403a-b93c-dc4afb7a0ebc"_guid, "EFI_CERT_SM3_GUID"},
    {"3bd2a492-96c0-4079-b420-fcf98ef103ed"_guid, "EFI_CERT_X509_SHA256_GUID"},
    {"7076876e-80c2-4ee6-aad2-28b349a6865b"_guid, "EFI_CERT_X509_SHA384_GUID"},
    {"446dbf63-2502-4cda-bcfa-2465d2b0fe9d"_guid, "EFI_CERT_X509_SHA512_GUID"},
    {"60d807e5-10b4-49a9-9331-e40437888d37"_guid, "EFI_CERT_X509_SM3_GUID"},
    {"452e8ced-dfff-4b8c-ae01-5118862e682c"_guid, "EFI_CERT_EXTERNAL_MANAGEMENT_GUID"},
    {"4aafd29d-68df-49ee-8aa9-347d375665a7"_guid, "EFI_CERT_TYPE_PKCS7_GUID"},
    {"a7717414-c616-4977-9420-844712a735bf"_guid, "EFI_CERT_TYPE_RSA2048_SHA256_GUID"},
    // Configuration tables. UEFI 2.10, section 4.6.
    {"eb9d2d30-2d88-11d3-9a16-0090273fc14d"_guid, "ACPI_TABLE_GUID"},
    {"8868e871-e4f1-11d3-bc22-0080c73c8881"_guid, "EFI_ACPI_20_TABLE_GUID"},
    {"eb9d2d31-2d88-11d3-9a16-0090273fc14d"_guid, "SMBIOS_TABLE_GUID"},
    {"f2fd1544-9794-4a2c-992e-e5bbcf20e394"_guid, "SMBIOS3_TABLE_GUID"},
    {"eb9d2d32-2d88-11d3-9a16-0090273fc14d"_guid, "SAL_SYSTEM_TABLE_GUID"},
    {"eb9d2d2f-2d88-11d3-9a16-0090273fc14d"_guid, "MPS_TABLE_GUID"},
    {"b1b621d5-f19c-41a5-830b-d9152c69aae0"_guid, "EFI_DTB_TABLE_GUID"},
    {"eb66918a-7eef-402a-842e-931d21c38ae9"_guid, "EFI_RT_PROPERTIES_TABLE_GUID"},
    {"880aaca3-4adc-4a04-9079-b747340825e5"_guid, "EFI_PROPERTIES_TABLE_GUID"},
    {"dcfa911d-26eb-469f-a220-38b7dc461220"_guid, "EFI_MEMORY_ATTRIBUTES_TABLE_GUID"},
    {"36122546-f7e7-4c8f-bd9b-eb8525b50c0b"_guid, "EFI_CONFORMANCE_PROFILES_TABLE_GUID"},
    {"b122a263-3661-4f68-9929-78f8b0d62180"_guid, "EFI_SYSTEM_RESOURCE_TABLE_GUID"},
    {"49152e77-1ada-4764-b7a2-7afefed95e8b"_guid, "EFI_DEBUG_IMAGE_INFO_TABLE_GUID"},
    {"05ad34ba-6f02-4214-952e-4da0398e2bb9"_guid, "DXE_SERVICES_TABLE_GUID"},
    {"7739f24c-93d7-11d4-9a3a-0090273fc14d"_guid, "HOB_LIST_GUID"},
    {"4c19049f-4137-4dd3-9c10-8b97a83ffdfa"_guid, "EFI_MEMORY_TYPE_INFORMATION_GUID"},
    {"87367f87-1119-41ce-aaec-8be01101f558"_guid, "EFI_JSON_CONFIG_DATA_TABLE_GUID"},
    {"1e2ed096-30e2-4254-bd89-863bbef82325"_guid, "EFI_TCG2_FINAL_EVENTS_TABLE_GUID"},
    {"dd4a4648-2de7-4665-964d-21d9ef5fb446"_guid, "EFI_CC_FINAL_EVENTS_TABLE_GUID"},
    {"93bb96af-b9f2-4eb8-9462-e0ba74564236"_guid, "OVMF fw_cfg tables"},
    {"3fdda605-a76e-4f46-ad29-12f4531b3d08"_guid, "EFI_MP_SERVICES_PROTOCOL_GUID"},
    // GPT partition types. UEFI 2.10, section 5.3.3, and their owners.
    {"00000000-0000-0000-0000-000000000000"_guid, "unused"},
    {"c12a7328-f81f-11d2-ba4b-00a0c93ec93b"_guid, "EFI System Partition"},
    {"024dee41-33e7-11d3-9d69-0008c781f39f"_guid, "MBR partition scheme"},
    {"21686148-6449-6e6f-744e-656564454649"_guid, "BIOS boot"},
    {"e3c9e316-0b5c-4db8-817d-f92df00215ae"_guid, "Microsoft reserved"},
    {"ebd0a0a2-b9e5-4433-87c0-68b6b72699c7"_guid, "Microsoft basic data"},
    {"de94bba4-06d1-4d40-a16a-bfd50179d6ac"_guid, "Windows recovery environment"},
    {"5808c8aa-7e8f-42e0-85d2-e1e90434cfb3"_guid, "Microsoft LDM metadata"},
    {"af9b60a0-1431-4f62-bc68-3311714a69ad"_guid, "Microsoft LDM data"},
    {"e75caf8f-f680-4cee-afa3-b001e56efc2d"_guid, "Microsoft Storage Spaces"},
    {"558d43c5-a1ac-43c0-aac8-d1472b2923d1"_guid, "Microsoft Storage Replica"},
    {"0fc63daf-8483-4772-8e79-3d69d8477de4"_guid, "Linux filesystem"},
    {"a19d880f-05fc-4d3b-a006-743f0f84911e"_guid, "Linux RAID"},
    {"0657fd6d-a4ab-43c4-84e5-0933c84b4f4f"_guid, "Linux swap"},
    {"e6d6d379-f507-44c2-a23c-238f2a3df928"_guid, "Linux LVM"},
    {"933ac7e1-2eb4-4f13-b844-0e14e2aef915"_guid, "Linux /home"},
    {"3b8f8425-20e0-4f3b-907f-1a25a76f98e8"_guid, "Linux /srv"},
    {"4d21b016-b534-45c2-a9fb-5c16e091fd2d"_guid, "Linux /var"},
    {"7ec6f557-3bc5-4aca-b293-16ef5df639d1"_guid, "Linux /var/tmp"},
    {"773f91ef-66d4-49b5-bd83-d683bf40ad16"_guid, "Linux user's home"},
    {"bc13c2ff-59e6-4262-a352-b275fd6f7172"_guid, "Linux extended boot"},
    {"8da63339-0007-60c0-c436-083ac8230908"_guid, "Linux reserved"},
    {"7ffec5c9-2d00-49b7-8941-3ea10a5586b7"_guid, "Linux dm-crypt"},
    {"ca7d7ccb-63ed-4c53-861c-1742536059cc"_guid, "Linux LUKS"},
    {"44479540-f297-41b2-9af7-d131d5f0458a"_guid, "Linux root (x86)"},
    {"4f68bce3-e8cd-4db1-96e7-fbcaf984b709"_guid, "Linux root (x86-64)"},
    {"69dad710-2ce4-4e3c-b16c-21a1d49abed3"_guid, "Linux root (ARM)"},
    {"b921b045-1df0-41c3-af44-4c6f280d3fae"_guid, "Linux root (ARM64)"},
    {"993d8d3d-f80e-4225-855a-9daf8ed7ea97"_guid, "Linux root (IA-64)"},
    {"77055800-792c-4f94-b39a-98c91b762bb6"_guid, "Linux root (LoongArch64)"},
    {"60d5a7fe-8e7d-435c-b714-3dd8162144e1"_guid, "Linux root (RISC-V 32)"},
    {"72ec70a6-cf74-40e6-bd49-4bda08e8f224"_guid, "Linux root (RISC-V 64)"},
    {"2c7357ed-ebd2-46d9-aec1-23d437ec2bf5"_guid, "Linux root verity (x86-64)"},
    {"41092b05-9fc8-4523-994f-2def0408b176"_guid, "Linux root verity signature (x86-64)"},
    {"df3300ce-d69f-4c92-978c-9bfb0f38d820"_guid, "Linux root verity (ARM64)"},
    {"6db69de6-29f4-4758-a7a5-962190f00ce3"_guid, "Linux root verity signature (ARM64)"},
    {"8484680c-9521-48c6-9c11-b0720656f69e"_guid, "Linux /usr (x86-64)"},
    {"77ff5f63-e7b6-4633-acf4-1565b864c0e6"_guid, "Linux /usr verity (x86-64)"},
    {"e7bb33fb-06cf-4e81-8273-e543b413e2e2"_guid, "Linux /usr verity signature (x86-64)"},
    {"b0e01050-ee5f-4390-949a-9101b17104e9"_guid, "Linux /usr (ARM64)"},
    {"6e11a4e7-fbca-4ded-b9e9-e1a512bb664e"_guid, "Linux /usr verity (ARM64)"},
    {"c23ce4ff-44bd-4b00-b2d4-b41b3419e02a"_guid, "Linux /usr verity signature (ARM64)"},
    {"fe3a2a5d-4f32-41a7-b725-accc3285a309"_guid, "ChromeOS kernel"},
    {"3cb8e202-3b7e-47dd-8a3c-7ff2a13cfcec"_guid, "ChromeOS root"},
    {"2e0a753d-9e48-43b0-8337-b15192cb1b5e"_guid, "ChromeOS reserved"},
    {"cab6e88e-abf3-4102-a07a-d4bb9be3c1d3"_guid, "ChromeOS firmware"},
    {"5dfbf5f4-2848-4bac-aa5e-0d9a20b745a6"_guid, "CoreOS /usr"},
    {"3884dd41-8582-4404-b9a8-e9b84f2df50e"_guid, "CoreOS resizable root"},
    {"c95dc21a-df0e-4340-8d7b-26cbfa9a03e0"_guid, "CoreOS OEM customisation"},
    {"48465300-0000-11aa-aa11-00306543ecac"_guid, "Apple HFS+"},
    {"7c3457ef-0000-11aa-aa11-00306543ecac"_guid, "Apple APFS"},
    {"83bd6b9d-7f41-11dc-be0b-001560b84f0f"_guid, "FreeBSD boot"},
    {"516e7cb4-6ecf-11d6-8ff8-00022d09712b"_guid, "FreeBSD data"},
    {"516e7cb6-6ecf-11d6-8ff8-00022d09712b"_guid, "FreeBSD UFS"},
    {"516e7cba-6ecf-11d6-8ff8-00022d09712b"_guid, "FreeBSD ZFS"},
    {"9e1a2d38-c612-4316-aa26-8b49521e5a8b"_guid, "PowerPC PReP boot"},
    {"aa31e02a-400f-11db-9590-000c2911d1b8"_guid, "VMware VMFS"},
    {"9198effc-31c0-11db-8f78-000c2911d1b8"_guid, "VMware reserved"},
    {"9d275380-40ad-11db-bf97-000c2911d1b8"_guid, "VMware core dump"},
    {"bfbfafe7-a34f-448a-9a5b-6213eb736c22"_guid, "Lenovo boot"},
    {"d3bfe2de-3daf-11df-ba40-e3a556d89593"_guid, "Intel Rapid Start"},
    // Device paths: firmware files, vendor nodes, RAM disks. UEFI 2.10, chapter 10; PI 1.8.
    {"7c04a583-9e3e-4f1c-ad65-e05268d0b4d1"_guid, "UEFI Shell"},
    {"462caa21-7614-4503-836e-8ab6f4662331"_guid, "UiApp"},
    {"eec25bdc-67f2-4d95-b1d5-f81b2039d11d"_guid, "BootManagerMenuApp"},
    {"7cb8bdc9-f8eb-4f34-aaea-3ee4af6516a1"_guid, "OVMF DXE volume"},
    {"48db5e17-707c-472d-91cd-1613e7ef51b0"_guid, "OVMF SEC volume"},
    {"5568e427-68fc-4f3d-ac74-ca555231cc68"_guid, "LINUX_EFI_INITRD_MEDIA_GUID"},
    {"e0c14753-f9be-11d2-9a0c-0090273fc14d"_guid, "EFI_PC_ANSI_GUID"},
    {"dfa66065-b419-11d3-9a2d-0090273fc14d"_guid, "EFI_VT_100_GUID"},
    {"7baec70b-57e0-4c76-8e87-2f9e28088343"_guid, "EFI_VT_100_PLUS_GUID"},
    {"ad15a0d6-8bec-4acf-a073-d01de77e2d88"_guid, "EFI_VT_UTF8_GUID"},
    {"37499a9d-542f-4c89-a026-35da142094e4"_guid, "DEVICE_PATH_MESSAGING_UART_FLOW_CONTROL"},
    {"d487ddb4-008b-11d9-afdc-001083ffca4d"_guid, "DEVICE_PATH_MESSAGING_SAS"},
    {"eba4e8d2-3858-41ec-a281-2647ba9660d0"_guid, "EFI_DEBUGPORT_PROTOCOL_GUID"},
    {"77ab535a-45fc-624b-5560-f7b281d1f96e"_guid, "EFI_VIRTUAL_DISK_GUID"},
    {"3d5abd30-4175-87ce-6d64-d2ade523c4bb"_guid, "EFI_VIRTUAL_CD_GUID"},
    {"5cea02c9-4d07-69d3-269f-4496fbe096f9"_guid, "EFI_PERSISTENT_VIRTUAL_DISK_GUID"},
    {"08018188-42cd-bb48-100f-5387d53ded3d"_guid, "EFI_PERSISTENT_VIRTUAL_CD_GUID"},
};
// clang-format on

} // namespace

QString formatGuid(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces);
}

QString guidName(const QUuid &guid)
{
    for (const Row &row : rows) {
        if (row.guid == guid)
            return QString::fromLatin1(row.name);
    }
    return {};
}

QString guidNameOrText(const QUuid &guid)
{
    const QString name = guidName(guid);
    return name.isEmpty() ? formatGuid(guid) : name;
}

} // namespace plumbline::uefi
