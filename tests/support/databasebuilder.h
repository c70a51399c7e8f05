// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace plumbline::test {

/// A certificate, signed by itself with a P-256 key of its own, in DER.
[[nodiscard]] QByteArray certificate(const QByteArray &commonName);

/// EFI_SIGNATURE_LIST of one X.509 certificate, of no owner. UEFI 2.10, section 32.4.1.
[[nodiscard]] QByteArray certificateList(const QByteArray &der);

/// EFI_SIGNATURE_LIST of SHA-256 hashes, of no owner.
[[nodiscard]] QByteArray hashList(const std::vector<QByteArray> &hashes);

/// EFI_SIGNATURE_DATA of no owner, as EV_EFI_VARIABLE_AUTHORITY has it.
[[nodiscard]] QByteArray signatureData(const QByteArray &data);

} // namespace plumbline::test
