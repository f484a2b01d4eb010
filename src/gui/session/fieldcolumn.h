#pragma once
#include "gui/session/livetexts.h"
#include <QHash>
#include <QWidget>

class QVBoxLayout;
class RefusalLabel;

/// Fields one below the other: label, field, hint, and under it the reason when it is refused.
class FieldColumn final : public QWidget {
    Q_OBJECT
public:
    using Text = std::function<QString()>;
    explicit FieldColumn(QWidget* parent = nullptr);

    void addHeading(Text text);
    void addNote(Text text);
    /// @param name as Refusal::field gives it; `extra` stands right of the field
    void addField(const QString& name, QWidget* field, Text label, Text hint = {}, QWidget* extra = nullptr);
    void addWidget(QWidget* widget);

    /// False when no field has this name. The first refused field gets the focus.
    bool refuse(const QString& name, const QString& words);
    void clearRefusals();
    QString refusalAt(const QString& name) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* field;
        RefusalLabel* refusal;
    };
    QVBoxLayout* m_column;
    QHash<QString, Row> m_rows;
    LiveTexts m_texts;
    bool m_refused = false;
};
