#pragma once
#include "gui/instruction/instructionpagedata.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

/// Scanned copies of the instruction: the list, what the comparison found in the chosen one, and the names to be
/// corrected by hand.
class CopiesPane final : public QWidget {
    Q_OBJECT
public:
    explicit CopiesPane(QWidget* parent = nullptr);

    /// The kept copies and those just compared; a leader chooses only the own associations.
    void show(const InstructionPageData& read);
    /// Adds copies that were just compared and shows the first of them.
    void add(std::vector<ComparedCopy> copies);

Q_SIGNALS:
    void compareWanted();
    void saveWanted(const SignedCopy& copy);
    void removeWanted(const SignedCopy& copy);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillList(int current);
    void showCurrent();
    void save();
    int current() const;

    std::vector<ComparedCopy> m_copies; ///< kept ones first
    QPushButton* m_compare;
    QListWidget* m_list;
    QLabel* m_empty;
    QWidget* m_detail;
    QTextBrowser* m_findings;
    QLabel *m_signerLabel, *m_agreedLabel, *m_associationLabel;
    QComboBox* m_signer;
    QLineEdit* m_agreedBy;
    QComboBox* m_association;
    QPushButton* m_save;
    QPushButton* m_remove;
};
