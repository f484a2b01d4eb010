#pragma once
#include "domain/span.h"
#include "gui/planning/planlinesmodel.h"
#include <QStyledItemDelegate>

/// What the editors of the lines offer.
struct LineChoices {
    struct Clause {
        QString id;
        QString label;
        QString text;
    };
    QList<Clause> clauses;
    std::vector<std::pair<Id<Person>, QString>> members;
    Span period;
};

/// The editors of a plan's cells: text that grows, clause with its words, kind, term as month or dates, members.
class PlanLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setChoices(LineChoices choices) { m_choices = std::move(choices); }
    const LineChoices& choices() const { return m_choices; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeClauses(QWidget* parent) const;
    QWidget* makeTerms(QWidget* parent) const;

    LineChoices m_choices;
};
