// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict/evidencedocument.h"

#include <QAbstractItemModel>

#include <array>

namespace plumbline::models {

/// What was checked, as a tree: the operator's questions, the checks that answer them with the worst first,
/// and below a check its outcomes where it has several.
class ChecksModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns { CheckColumn, ResultColumn, FindingColumn, IdColumn, ColumnCount };
    enum Roles {
        ResultRole = Qt::UserRole, ///< int of appraisal::CheckResult; of a question the worst
        IsQuestionRole, ///< bool
        IsVerifiedRole, ///< bool: the evidence as a whole is; what passed counts only then
        IdRole, ///< "log.replay.sha256"; empty for a question
        ReasonRole, ///< "differs"
        AdviceRole, ///< what the reader can do
        SubjectRole, ///< int of appraisal::Subject; nothing for a question
        EventRole, ///< qint64, index in the log; nothing where no event is concerned
        RangeRole, ///< ByteRange in the subject's file
        CopyRole, ///< the row in one line
    };

    explicit ChecksModel(QObject *parent = nullptr);

    /// Null clears it.
    void setVerdict(VerdictPointer verdict);
    /// Outcomes with that result.
    [[nodiscard]] int count(appraisal::CheckResult result) const;
    /// The worst row of a check, to begin with; invalid where all passed.
    [[nodiscard]] QModelIndex worst() const;
    /// The row of a check or an outcome by its id; invalid where there is none.
    [[nodiscard]] QModelIndex find(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        int parent = 0;
        int row = 0;
        appraisal::Question question = appraisal::Question::RightTpm;
        const appraisal::CheckReport *check = nullptr; ///< null for a question
        const appraisal::Outcome *outcome = nullptr; ///< of a check the worst
        std::vector<int> children;
    };

    void buildNodes();
    void addQuestion(appraisal::Question question);
    int addNode(int parent, Node node);
    [[nodiscard]] int nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int node, int column = 0) const;
    [[nodiscard]] appraisal::CheckResult resultOf(const Node &node) const;
    [[nodiscard]] QString displayText(const Node &node, int column) const;
    [[nodiscard]] QString findingText(const Node &node) const;
    [[nodiscard]] QString idOf(const Node &node) const;
    [[nodiscard]] QVariant outcomeData(const Node &node, int role) const;

    VerdictPointer m_verdict;
    std::vector<Node> m_nodes; ///< the root first
};

} // namespace plumbline::models
