#include "gui/settings/monthgrid.h"
#include "gui/record/daywords.h"
#include "gui/record/recordspec.h"
#include <QHeaderView>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnsOfWeek = 7, weeksShown = 6;

enum DayRole { DayDate = Qt::UserRole + 1, DayLetter, DayTone, DayName, DayVacation };

/// Paints a day: number, letter of the kind on its colour, name below.
class DayDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& colors = colorsOf(option.palette);
        const auto day = index.data(DayDate).toDate();
        const auto tone = Tone(index.data(DayTone).toInt());
        const bool ordinary = index.data(DayLetter).toString().isEmpty();
        const auto room = option.rect.adjusted(0, 0, -1, -1);
        painter->save();
        painter->fillRect(option.rect, colors.line);
        painter->fillRect(room, !day.isValid() ? colors.window : ordinary ? colors.card : colors.chip(tone).ground);
        if (day.isValid())
            paintDay(
                *painter, room.adjusted(8, 5, -8, -5), option, index, ordinary ? colors.text : colors.chip(tone).ink);
        if (option.state & QStyle::State_Selected && day.isValid()) {
            painter->setPen(QPen(colors.accent, 2));
            painter->drawRect(room.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void paintDay(
        QPainter& painter, const QRect& room, const QStyleOptionViewItem& option, const QModelIndex& index, QColor ink)
    {
        auto strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter.setPen(ink);
        painter.setFont(strong);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, QString::number(index.data(DayDate).toDate().day()));
        painter.drawText(room, Qt::AlignRight | Qt::AlignTop, index.data(DayLetter).toString());
        painter.setFont(option.font);
        const auto below = room.adjusted(0, option.fontMetrics.height() + 2, 0, 0);
        auto name = index.data(DayName).toString();
        if (name.isEmpty())
            name = index.data(DayVacation).toString();
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, name);
    }
};

} // namespace

MonthGrid::MonthGrid(QWidget* parent)
    : QTableWidget(weeksShown, columnsOfWeek, parent)
{
    setObjectName(u"monthGrid"_s);
    setItemDelegate(new DayDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MonthGrid::show(QDate anyDay, const CalendarSheet& sheet)
{
    QStringList weekDays;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        weekDays << QLocale().standaloneDayName(day, QLocale::ShortFormat);
    setHorizontalHeaderLabels(weekDays);
    const auto calendar = sheet.calendar();
    const QDate first(anyDay.year(), anyDay.month(), 1);
    auto day = first.addDays(1 - first.dayOfWeek());
    for (int week = 0; week < weeksShown; ++week) {
        for (int column = 0; column < columnsOfWeek; ++column, day = day.addDays(1)) {
            auto* cell = new QTableWidgetItem;
            setItem(week, column, cell);
            if (day.month() != first.month()) {
                cell->setFlags(Qt::NoItemFlags);
                continue;
            }
            const auto fact = calendar.factOf(day);
            QString vacation;
            for (const auto& shape : sheet.years)
                for (const auto& part : shape.parts)
                    if (part.kind == YearPart::Kind::Vacation && part.from <= day && day < part.until)
                        vacation = DayWords::tr("vacation");
            auto name = fact.name;
            if (fact.movedFrom.isValid())
                name = DayWords::tr("%1, moved from %2").arg(name, shownText(fact.movedFrom));
            cell->setData(DayDate, day);
            cell->setData(DayLetter, fact.kind == DayKind::Working ? QString() : DayWords::letter(fact.kind));
            cell->setData(DayTone, int(DayWords::tone(fact.kind)));
            cell->setData(DayName, name);
            cell->setData(DayVacation, vacation);
            QStringList words{shownText(day), DayWords::name(fact.kind), name, vacation};
            words.removeAll(QString());
            cell->setData(Qt::AccessibleTextRole, words.join(u", "_s));
            cell->setToolTip(cell->data(Qt::AccessibleTextRole).toString());
        }
    }
    shareRoom();
}

QDate MonthGrid::chosenDay() const
{
    return currentIndex().data(DayDate).toDate();
}

void MonthGrid::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    shareRoom();
}

void MonthGrid::shareRoom()
{
    const auto room = viewport()->size();
    for (int column = 0; column < columnsOfWeek; ++column)
        setColumnWidth(column, room.width() * (column + 1) / columnsOfWeek - room.width() * column / columnsOfWeek);
    for (int week = 0; week < weeksShown; ++week)
        setRowHeight(week, qMax(44, room.height() / weeksShown));
}
