#pragma once
#include "gui/desk/actionrunner.h"
#include "gui/record/fieldinfo.h"
#include <QHash>
#include <QWidget>
#include <vector>

class FieldEditor;
class QFormLayout;
class QLabel;
class QVBoxLayout;

/// A form in one column, made from field descriptions: label, editor, and below it the refusal that concerns it.
class RecordFormBase : public QWidget, public RefusalPlace {
    Q_OBJECT
public:
    explicit RecordFormBase(std::vector<FieldInfo> fields, QWidget* parent = nullptr);

    FieldValues values() const;
    /// Fields that the draft does not name keep their value.
    void setValues(const FieldValues& values);
    /// The values that differ from those shown last: what a draft keeps, so that it never puts back what somebody else
    /// has changed meanwhile.
    FieldValues changes() const;
    /// Differs from what was shown last.
    bool isChanged() const { return values() != m_shown; }
    /// Takes the present values as the unchanged ones.
    void markShown() { markShown(values()); }
    void markShown(const FieldValues& values) { m_shown = values; }
    void focusFirst();
    void setReadOnly(bool readOnly);
    /// The first required field left empty, a date that is none, or a text that is too long; as a refusal.
    std::optional<Refusal> firstGap() const;

    bool showRefusal(const Refusal& refusal, const QString& words) override;
    void clearRefusals() override;
    /// The words under a field, empty when it is not refused.
    QString refusalAt(const QString& field) const;

Q_SIGNALS:
    void changed();

protected:
    QVariant valueAt(size_t index) const;
    void setValueAt(size_t index, const QVariant& value);
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        FieldInfo info;
        FieldEditor* editor;
        QLabel* label;
        QLabel* refusal;

        void reveal() const;
        void revealWhenFilled() const;
    };
    void addRow(QVBoxLayout& column, const FieldInfo& info);
    void addHeading(QVBoxLayout& column, const QString& heading);
    void labelRows();
    void tint(QLabel& refusal) const;

    std::vector<Row> m_rows;
    FieldValues m_shown;
};
