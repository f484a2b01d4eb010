#include "gui/planning/typicaldialog.h"
#include "gui/planning/plantexts.h"
#include <QListWidget>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// The month of the school year within the period; the whole period for month 0.
Span termIn(int month, const Span& period)
{
    if (month == 0)
        return period;
    for (QDate first(period.from.year(), period.from.month(), 1); first < period.until; first = first.addMonths(1))
        if (first.month() == month)
            return {qMax(first, period.from), qMin(first.addMonths(1), period.until)};
    return {};
}

} // namespace

TypicalDialog::TypicalDialog(std::vector<TypicalLine> lines, const Span& period, QWidget* parent)
    : FieldDialog(tr("Typical lines"), tr("Tick the lines you want; each can be changed in the plan."),
        tr("Add the ticked lines"), parent)
    , m_lines(std::move(lines))
    , m_period(period)
    , m_list(new QListWidget(this))
{
    resize(720, 560);
    m_list->setWordWrap(true);
    addField(u"typicalList"_s, tr("&Lines"), m_list, 1);
    for (const auto& line : m_lines) {
        const auto term = line.month ? QLocale().standaloneMonthName(line.month) : tr("the whole period");
        auto* item = new QListWidgetItem(u"%1: %2"_s.arg(term, line.activity), m_list);
        item->setToolTip(line.expected);
        item->setCheckState(termIn(line.month, period).from.isValid() ? Qt::Checked : Qt::Unchecked);
    }
    const auto follow = [this] { setFilled(!this->lines().empty()); };
    connect(m_list, &QListWidget::itemChanged, this, follow);
    follow();
}

std::vector<LineDraft> TypicalDialog::lines() const
{
    std::vector<LineDraft> drafts;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_list->item(int(i))->checkState() != Qt::Checked)
            continue;
        const auto& line = m_lines[i];
        drafts.push_back({.activity = line.activity,
            .kind = line.kind,
            .clause = line.clause,
            .term = termIn(line.month, m_period),
            .expected = line.expected});
    }
    return drafts;
}
