// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/snapshot.h"
#include "models/verdict/partview.h"
#include "ui/review/fieldtree.h"

#include <QWidget>

class QStackedWidget;

namespace plumbline::models {
class FieldTreeModel;
}

namespace plumbline::ui {

class EmptyState;
class IconView;
class PlainLabel;

/// The event that is current: what it is, what its digest check says, and its decoded fields with what proves
/// them. Or a part of the evidence.
class FieldPane : public QWidget
{
    Q_OBJECT
public:
    explicit FieldPane(QWidget *parent = nullptr);

    /// What proves the fields of a log; null where no quote was judged.
    using Proof = std::shared_ptr<const appraisal::LogProvenance>;

    /// Shows an event of @p snapshot, or that none is current.
    void show(const models::Snapshot &snapshot, std::optional<models::EventRef> ref, const Proof &proof = {});
    void showPart(const models::PartView &part);
    [[nodiscard]] FieldTree *tree() const { return m_tree; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void describeEvent();
    void describePart();

    models::FieldTreeModel *m_model = nullptr;
    std::shared_ptr<const evidence::Log> m_log; ///< of the event that is shown
    std::optional<models::EventRef> m_ref;
    Proof m_proof; ///< of its fields
    std::optional<models::PartView> m_part; ///< shown in place of an event
    PlainLabel *m_title = nullptr;
    PlainLabel *m_place = nullptr;
    IconView *m_checkIcon = nullptr;
    PlainLabel *m_check = nullptr;
    FieldTree *m_tree = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace plumbline::ui
