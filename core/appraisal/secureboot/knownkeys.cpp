// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appraisal/secureboot/knownkeys.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::appraisal {

namespace {

struct MicrosoftRow
{
    MicrosoftKey generation;
    const char *fingerprint; ///< SHA-256 of the certificate
};

/// Microsoft, "Windows Secure Boot Key Creation and Management Guidance", section 1.3.
constexpr std::array microsoftKeys{
    // Microsoft Windows Production PCA 2011
    MicrosoftRow{MicrosoftKey::Of2011, "e8e95f0733a55e8bad7be0a1413ee23c51fcea64b3c8fa6a786935fddcc71961"},
    // Microsoft Corporation UEFI CA 2011
    MicrosoftRow{MicrosoftKey::Of2011, "48e99b991f57fc52f76149599bff0a58c47154229b9f8d603ac40d3500248507"},
    // Microsoft Corporation KEK CA 2011
    MicrosoftRow{MicrosoftKey::Of2011, "a1117f516a32cefcba3f2d1ace10a87972fd6bbe8fe0d0b996e09e65d802a503"},
    // Windows UEFI CA 2023
    MicrosoftRow{MicrosoftKey::Of2023, "076f1fea90ac29155ebf77c17682f75f1fdd1be196da302dc8461e350a9ae330"},
    // Microsoft UEFI CA 2023
    MicrosoftRow{MicrosoftKey::Of2023, "f6124e34125bee3fe6d79a574eaa7b91c0e7bd9d929c1a321178efd611dad901"},
    // Microsoft Option ROM UEFI CA 2023
    MicrosoftRow{MicrosoftKey::Of2023, "e5be3e64c6e66a281457ecdece0d6d0787577aad2a3a0144262c10c14ba8d8f1"},
    // Microsoft Corporation KEK 2K CA 2023
    MicrosoftRow{MicrosoftKey::Of2023, "3cd3f0309edae228767a976dd40d9f4affc4fbd5218f2e8cc3c9dd97e8ac6f9d"},
};

/// SHA-256 of certificates of test keys that machines were sold with. CERT/CC VU#455367.
constexpr std::array testKeys{
    "01adaf2c334e76a6479516daf618381898323d8f5e7a57bed12bad7ab229209d", // AMI, leaked in 2022
    "cca4e3f3170230030dc3e33d1e3fa7d1383de8b3367430892e93cbccde034ce0", // AMI
    "617f9a3582de92b19a14bf45cd7041950f365b1e49bac2633fd02bb106902c8d", // AMI
    "d7ddc0ac61513b51601e76673826cd44187b5ff85f6c29eacdf8d1e37c52388a", // AMI
    "282d2857ee8f28ce622c803cab5031edda9412f08fa3192208344da0c6a42a6e", // an OEM's
    "fe66f36a8c1a0da41bd2665d2f03cfc3f015975b690c90290297815639d69f0b", // a manufacturer's
};

constexpr std::array testKeyWords{"DO NOT TRUST"_L1, "DO NOT SHIP"_L1};

} // namespace

std::optional<MicrosoftKey> microsoftKeyOf(const uefi::Certificate &certificate)
{
    const QByteArray fingerprint = certificate.sha256Fingerprint.value.toHex();
    const auto *const row = std::ranges::find_if(
        microsoftKeys, [&](const auto &key) { return fingerprint == key.fingerprint; });
    return row == microsoftKeys.end() ? std::nullopt : std::optional(row->generation);
}

bool isTestKey(const uefi::Certificate &certificate)
{
    const QByteArray fingerprint = certificate.sha256Fingerprint.value.toHex();
    return std::ranges::any_of(testKeys, [&](const char *known) { return fingerprint == known; })
        || std::ranges::any_of(testKeyWords, [&](QLatin1StringView words) {
               return certificate.subject.contains(words, Qt::CaseInsensitive)
                   || certificate.issuer.contains(words, Qt::CaseInsensitive);
           });
}

} // namespace plumbline::appraisal
