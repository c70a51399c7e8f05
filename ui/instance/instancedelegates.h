// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace plumbline::ui {

/// Actual and standard digests; the state with its icon.
class MeasuredRegisterDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] CellLook look(const QModelIndex &index, int width) const override;
};

/// Changed events with a mark of their kind.
class MeasuredEventDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] CellLook look(const QModelIndex &index, int width) const override;
};

/// The time line: verdicts with their icons.
class BootDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] CellLook look(const QModelIndex &index, int width) const override;
};

/// Open exceptions stand out from those that were dealt with.
class InstanceExceptionDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] CellLook look(const QModelIndex &index, int width) const override;
};

/// Hashes of raw evidence.
class EvidenceFileDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    [[nodiscard]] CellLook look(const QModelIndex &index, int width) const override;
};

} // namespace plumbline::ui
