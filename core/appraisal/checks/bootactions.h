// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace plumbline::appraisal {

// Texts that firmware measures word by word. PFP 1.06, section 10.4.3; EDK II, SecurityPkg,
// Include/IndustryStandard/UefiTcgPlatform.h.
inline constexpr QByteArrayView callingApplication = "Calling EFI Application from Boot Option";
inline constexpr QByteArrayView returningFromApplication = "Returning from EFI Application from Boot Option";
inline constexpr QByteArrayView exitInvocation = "Exit Boot Services Invocation";
inline constexpr QByteArrayView exitFailure = "Exit Boot Services Returned with Failure";
inline constexpr QByteArrayView exitSuccess = "Exit Boot Services Returned with Success";
inline constexpr QByteArrayView debugMode = "UEFI Debug Mode";
inline constexpr QByteArrayView dmaProtectionDisabled = "DMA Protection Disabled";

} // namespace plumbline::appraisal
