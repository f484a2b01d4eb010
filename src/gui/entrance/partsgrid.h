#pragma once
#include "domain/calendar/schoolyear.h"
#include "gui/desk/actionrunner.h"
#include "gui/session/livetexts.h"
#include <QWidget>

class DateEdit;
class QGridLayout;
class RefusalLabel;

/// The quarters and vacations of a year as rows of first and last day; a refused date has its reason below it.
class PartsGrid final : public QWidget {
    Q_OBJECT
public:
    explicit PartsGrid(RefusalWording wording, QWidget* parent = nullptr);

    void show(const YearShape& shape);
    /// The parts as typed; ids and numbers stay.
    QList<YearPart> parts() const;
    /// Checks each part within the year, with the others; shows what is refused.
    bool check(const SchoolYear& year);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        YearPart part;
        DateEdit* from;
        DateEdit* last;
        RefusalLabel* refusal;
    };
    void addRow(const YearPart& part);
    static QString nameOf(const YearPart& part);
    std::optional<Refusal> whyNotRow(const Row& row, const SchoolYear& year, const QList<YearPart>& all) const;

    RefusalWording m_wording;
    QGridLayout* m_grid = nullptr;
    QWidget* m_inside = nullptr;
    std::vector<Row> m_rows;
    LiveTexts m_texts;
    bool m_readOnly = false;
};
