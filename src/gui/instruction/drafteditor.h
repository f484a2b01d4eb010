#pragma once
#include "domain/instruction/draftparts.h"
#include "domain/instruction/instructionlife.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QToolBar;
class RefusalLabel;

/// The parts of a draft: each with its words and its printed number, added, removed and moved. A correction changes
/// words and numbers only.
class DraftEditor final : public QWidget {
    Q_OBJECT
public:
    explicit DraftEditor(QWidget* parent = nullptr);

    /// Keeps what is typed when the same draft is shown again.
    /// @param everUsed ids of the parts of all versions, so that none is given twice
    void show(const EditionView& draft, const QSet<QString>& everUsed);
    bool isChanged() const;
    const InstructionEdition& edition() const { return m_edition; }
    std::vector<InstructionPart> parts() const { return m_parts.all(); }
    bool material() const;
    bool asksTeachers() const;
    /// The draft was saved at this revision.
    void saved(const InstructionEdition& edition);
    void focusText();
    /// What is wrong with the part at the row, under its text.
    void showRefusal(int row, const QString& words);

Q_SIGNALS:
    void saveWanted();
    void discardWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildPart();
    QAction* addAct(const QString& icon, const QString& name, void (DraftEditor::*act)());
    void retranslate();
    void showPart(int row);
    void typed();
    void updateButtons();
    void fillList(int row);
    void add(PartKind kind);
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void renumber();

    InstructionEdition m_edition;
    DraftParts m_parts, m_stored;
    bool m_storedMaterial = true, m_storedAsks = true;
    bool m_filling = false;
    QListWidget* m_list;
    QToolBar* m_bar;
    QMenu* m_addMenu;
    QAction *m_add, *m_remove, *m_up, *m_down, *m_renumber;
    QAction *m_addSection, *m_addClause, *m_addItem;
    QLabel *m_name, *m_labelName;
    QLineEdit* m_label; ///< the printed number
    QPlainTextEdit* m_text;
    RefusalLabel* m_refusal;
    QCheckBox* m_material;
    QCheckBox* m_asks;
    QPushButton* m_save;
    QPushButton* m_discard;
};
