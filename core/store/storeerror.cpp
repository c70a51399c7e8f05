// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeerror.h"

using namespace Qt::StringLiterals;

namespace plumbline::store {

namespace {

QLatin1StringView codeOf(StoreError::Kind kind)
{
    using Kind = StoreError::Kind;
    switch (kind) {
    case Kind::BadUrl:
        return "store.bad-url"_L1;
    case Kind::CannotOpen:
        return "store.cannot-open"_L1;
    case Kind::NotAStore:
        return "store.not-a-store"_L1;
    case Kind::NewerSchema:
        return "store.newer-schema"_L1;
    case Kind::NetworkFileSystem:
        return "store.network-file-system"_L1;
    case Kind::WidePermissions:
        return "store.wide-permissions"_L1;
    case Kind::ForeignOwner:
        return "store.foreign-owner"_L1;
    case Kind::ReadOnly:
        return "store.read-only"_L1;
    case Kind::DiskFull:
        return "store.disk-full"_L1;
    case Kind::Io:
        return "store.io"_L1;
    case Kind::Busy:
        return "store.busy"_L1;
    case Kind::Damaged:
        return "store.damaged"_L1;
    case Kind::Exists:
        return "store.exists"_L1;
    case Kind::NotFound:
        return "store.not-found"_L1;
    case Kind::HeadMoved:
        return "store.head-moved"_L1;
    case Kind::TooLarge:
        return "store.too-large"_L1;
    case Kind::Cancelled:
        return "store.cancelled"_L1;
    case Kind::Closed:
        return "store.closed"_L1;
    case Kind::Refused:
        return "store.refused"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

Failure<StoreError> fail(StoreError::Kind kind, const QString &detail)
{
    return fail(StoreError{.kind = kind, .detail = detail});
}

Problem problemFrom(const StoreError &error)
{
    return {.code = codeOf(error.kind),
            .structure = error.path,
            .wanted = error.wanted,
            .available = error.available,
            .detail = error.detail};
}

} // namespace plumbline::store
