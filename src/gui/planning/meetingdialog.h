#pragma once
#include "domain/planning/plandrafting.h"
#include "gui/session/fielddialog.h"

class DateEdit;
class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

/// The meeting where the plan was discussed: kind, number, date, topic, and who was there.
class MeetingDialog final : public FieldDialog {
    Q_OBJECT
public:
    MeetingDialog(const PlanSheet& sheet, QDate today, QWidget* parent);
    MeetingDraft draft() const;

private:
    QComboBox* m_kind;
    QSpinBox* m_number;
    DateEdit* m_day;
    QLineEdit* m_topic;
    QListWidget* m_present;
};
