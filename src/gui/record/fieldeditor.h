#pragma once
#include "gui/record/fieldinfo.h"
#include <QObject>

class QWidget;

/// The widget of one field and how its value is set and taken.
class FieldEditor final : public QObject {
    Q_OBJECT
public:
    FieldEditor(const FieldInfo& info, QWidget* host);

    QWidget* widget() const { return m_widget; }
    QVariant value() const;
    void setValue(const QVariant& value);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// By the user's hand or by setValue().
    void changed();

private:
    void makeDate(QWidget* host);
    void makeTime(QWidget* host);
    void makeNumber(QWidget* host);
    void makeChoice(QWidget* host);
    void showOptions(const QList<Option>& options);
    int placeOf(const QVariant& value);

    FieldInfo m_info;
    QWidget* m_widget = nullptr;
    QVariant m_wanted; ///< of a reference whose options are still on their way
    bool m_optionsShown = false;
};
