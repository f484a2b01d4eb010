#pragma once
#include "gui/instruction/answersmodel.h"
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableView;

/// The list of acknowledgements for the deputy: who has not stands first; answers of several people are recorded at
/// once.
class AnswersPane final : public QWidget {
    Q_OBJECT
public:
    explicit AnswersPane(QWidget* parent = nullptr);

    void show(std::vector<AskedCopy> copies, const QString& whyNotRecord);
    void focusFilter();

Q_SIGNALS:
    void answerWanted(AcknowledgementState state, const std::vector<CopyOf>& copies, const QString& names);
    void sheetWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void updateButtons();
    std::vector<AskedCopy> chosen() const;
    void want(AcknowledgementState state);

    AnswersModel* m_model;
    RecordFilter* m_filter;
    QLineEdit* m_filterField;
    QTableView* m_table;
    QPushButton* m_signed;
    QPushButton* m_refused;
    QPushButton* m_absent;
    QPushButton* m_sheet;
    QString m_whyNot;
};
