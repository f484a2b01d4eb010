#pragma once
#include "gui/planning/planpagedata.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

/// Amendments of an approved plan: what each adds and strikes, why, its steps, and the next step as buttons.
class AmendmentsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit AmendmentsPanel(QWidget* parent = nullptr);
    void show(const PlanPageData& given);

Q_SIGNALS:
    /// A new amendment, or the open draft again.
    void editWanted();
    void stepWanted();
    void paperStepWanted();
    void returnWanted();
    void paperReturnWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::optional<PlanPageData> m_data;
    QLabel* m_none;
    QTreeWidget* m_list;
    QPushButton *m_edit, *m_step, *m_paper, *m_return, *m_paperReturn;
};
