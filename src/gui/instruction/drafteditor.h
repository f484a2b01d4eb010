#pragma once
#include "domain/instruction/instructionlife.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

/// The clauses of a draft, each edited as text.
class DraftEditor final : public QWidget {
    Q_OBJECT
public:
    explicit DraftEditor(QWidget* parent = nullptr);

    /// Keeps what is typed when the same draft is shown again.
    void show(const EditionView& draft);
    bool isChanged() const;
    const InstructionEdition& edition() const { return m_edition; }
    std::vector<InstructionPart> parts() const { return m_parts; }
    bool material() const;
    bool asksTeachers() const;
    /// The draft was saved at this revision.
    void saved(const InstructionEdition& edition);
    void focusText();

Q_SIGNALS:
    void saveWanted();
    void discardWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showPart(int row);
    void typed();
    void updateButtons();

    InstructionEdition m_edition;
    std::vector<InstructionPart> m_parts, m_stored;
    bool m_storedMaterial = true, m_storedAsks = true;
    bool m_filling = false;
    QListWidget* m_list;
    QPlainTextEdit* m_text;
    QLabel* m_name;
    QCheckBox* m_material;
    QCheckBox* m_asks;
    QPushButton* m_save;
    QPushButton* m_discard;
};
