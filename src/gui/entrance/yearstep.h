#pragma once
#include "domain/calendar/schoolyear.h"
#include "gui/entrance/wizardstep.h"

class DateEdit;
class PartsGrid;
class QListWidget;
class QSpinBox;

/// The first school year: its ends, quarters, vacations and holidays, filled in for the chosen year.
class YearStep final : public WizardStep {
    Q_OBJECT
public:
    YearStep(QDate today, RefusalWording wording, QWidget* parent = nullptr);

    QString title() const override { return tr("School year"); }
    void enter(const SchoolSetupRequest& request) override;
    bool check() override;
    void write(SchoolSetupRequest& request) const override;
    bool showRefusal(const Refusal& refusal) override;

private:
    void fill();
    YearShape shape() const;

    WeekKind m_week = WeekKind::SixDay;
    bool m_edited = false;
    YearShape m_filled;
    QSpinBox* m_year;
    DateEdit* m_starts;
    DateEdit* m_ends;
    PartsGrid* m_parts;
    QListWidget* m_holidays;
};
