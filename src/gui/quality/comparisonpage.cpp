#include "gui/quality/comparisonpage.h"
#include "gui/activity/activitytexts.h"
#include "gui/quality/figures.h"
#include "gui/quality/qualitychart.h"
#include <limits>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {
/// The name of a row: as it was typed, or in words where a number says it.
QString labelOf(const ComparisonEntry& row, Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Quarter:
        return row.number > 0 ? ComparisonPage::tr("Quarter %1").arg(row.number)
                              : ComparisonPage::tr("Outside the quarters");
    case Breakdown::Year:
        return u"%1–%2"_s.arg(row.number).arg(row.number + 1);
    default:
        return row.label.isEmpty() ? u"—"_s : row.label;
    }
}

QString headOf(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Class:
        return ActivityTexts::tr("Class");
    case Breakdown::Teacher:
        return ActivityTexts::tr("Teacher");
    case Breakdown::Quarter:
        return ComparisonPage::tr("Quarter");
    case Breakdown::Year:
        return ComparisonPage::tr("School year");
    case Breakdown::Subject:
        return ActivityTexts::tr("Subject");
    }
    Q_UNREACHABLE();
}

template <class E>
void offer(QComboBox& box, std::initializer_list<std::pair<E, QString>> choices)
{
    const QSignalBlocker quiet(&box);
    const int chosen = qMax(0, box.currentIndex());
    box.clear();
    for (const auto& [value, words] : choices)
        box.addItem(words, int(value));
    box.setCurrentIndex(chosen);
}
} // namespace

ComparisonPage::ComparisonPage(AppContext& context, QWidget* parent)
    : FiguresPage(context, u"comparison"_s, u"quality"_s, parent)
    , m_of(new QComboBox(this))
    , m_by(new QComboBox(this))
    , m_ofWords(new QLabel(this))
    , m_byWords(new QLabel(this))
    , m_model(new RecordModel<ComparisonEntry>({}, this))
    , m_scroll(new QScrollArea(this))
    , m_chart(new QualityChart)
{
    setModel(m_model);
    m_of->setObjectName(u"comparedMarks"_s);
    m_by->setObjectName(u"comparedBy"_s);
    int place = 0;
    for (const auto& [label, box] : {std::pair(m_ofWords, m_of), {m_byWords, m_by}}) {
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        bar().insertWidget(place++, label);
        bar().insertWidget(place++, box);
        connect(box, &QComboBox::currentIndexChanged, this, &ComparisonPage::refresh);
    }
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    split().addWidget(m_scroll);
    split().setStretchFactor(0, 5);
    split().setStretchFactor(1, 3);
    split().setSizes({700, 380});
    connect(&filter(), &QAbstractItemModel::layoutChanged, this, &ComparisonPage::drawBars);
    connect(&filter(), &QAbstractItemModel::rowsInserted, this, &ComparisonPage::drawBars);
    connect(&filter(), &QAbstractItemModel::rowsRemoved, this, &ComparisonPage::drawBars);
}

MarkSource ComparisonPage::source() const
{
    return MarkSource(m_of->currentData().toInt());
}

Breakdown ComparisonPage::breakdown() const
{
    return Breakdown(m_by->currentData().toInt());
}

std::vector<ColumnSpec<ComparisonEntry>> ComparisonPage::columns() const
{
    using E = ComparisonEntry;
    auto label = column<E>(
        "label", headOf(m_shown), [by = m_shown](const E& row) { return labelOf(row, by); }, 170);
    if (m_shown == Breakdown::Quarter || m_shown == Breakdown::Year)
        label.sortValue
            = [](const E& row) { return QVariant(row.number > 0 ? row.number : std::numeric_limits<int>::max()); };
    auto count = [](const char* key, const QString& title, int QualityRow::*member) {
        return column(key, title, own<E>(member), 90);
    };
    std::vector<ColumnSpec<E>> columns{label, count("records", tr("Records"), &QualityRow::records),
        count("pupils", tr("Pupils"), &QualityRow::pupils)};
    append(columns, markFigures<E>(&E::counts, markFigureTitles()));
    columns.push_back(chipColumn<E>(
        "state", tr("Remark"),
        [](const E& row) {
            return row.caution ? Chip{tr("Few pupils"), u"info"_s, Tone::Quiet} : Chip{QString()};
        },
        140));
    return columns;
}

void ComparisonPage::refresh()
{
    if (m_by->count() == 0) // before the first showing
        return;
    struct Answer {
        std::vector<QualityRow> rows = {};
        std::optional<Refusal> refused = {};
    };
    context().read(
        this,
        [scope = scope(), of = source(), by = breakdown()](Services& services, const Actor& reader) -> Answer {
            const int year = firstYearOf(services, scope, reader);
            auto rows = qualityTable(services.ports, of, by, scope.association, year, reader);
            if (!rows)
                return {.refused = rows.refusal()};
            return {.rows = std::move(rows).value()};
        },
        [this, turn = ++m_turn, by = breakdown()](const Answer& answer) {
            if (turn != m_turn) // an older question, answered late
                return;
            m_refused = answer.refused ? context().wordsFor(*answer.refused) : QString();
            m_shown = by;
            m_rows.clear();
            for (const auto& row : answer.rows) {
                m_rows.emplace_back();
                static_cast<QualityRow&>(m_rows.back()) = row;
            }
            fill();
        });
}

void ComparisonPage::fill()
{
    if (m_refused.isEmpty())
        setEmptyWords(tr("Nothing to compare yet"),
            source() == MarkSource::CheckTests
                ? tr("The marks of the check tests (3.3.d) stand here side by side once they are entered.")
                : tr("The quarter marks (3.6.b) stand here side by side once they are entered."));
    else
        setEmptyWords(title(), m_refused);
    m_model->setColumns(columns());
    m_model->show(m_rows);
    rowsShown();
    drawBars();
}

/// In the order of the table, and only what it shows.
void ComparisonPage::drawBars()
{
    QList<QualityChart::Bars> bars;
    for (int row = 0; row < filter().rowCount(); ++row) {
        const auto& shown = m_model->at(filter().mapToSource(filter().index(row, 0)).row());
        bars << QualityChart::Bars{
            labelOf(shown, m_shown), shown.counts.progress(), shown.counts.quality(), shown.caution};
    }
    m_chart->show(bars);
}

void ComparisonPage::retranslate()
{
    m_ofWords->setText(tr("Compa&re"));
    m_byWords->setText(tr("&by"));
    m_of->setAccessibleName(tr("Which marks are compared"));
    m_by->setAccessibleName(tr("What they are compared by"));
    offer<MarkSource>(*m_of,
        {{MarkSource::CheckTests, ActivityTexts::tr("Check tests")},
            {MarkSource::QuarterMarks, ActivityTexts::tr("Quarter marks")}});
    offer<Breakdown>(*m_by,
        {{Breakdown::Class, tr("class")}, {Breakdown::Teacher, tr("teacher")}, {Breakdown::Quarter, tr("quarter")},
            {Breakdown::Year, tr("year")}, {Breakdown::Subject, tr("subject")}});
    fill();
    FiguresPage::retranslate();
}

/// Beside the table where there is room for both, below it on a narrow or much enlarged screen.
void ComparisonPage::resizeEvent(QResizeEvent* event)
{
    FiguresPage::resizeEvent(event);
    split().setOrientation(width() < fontMetrics().averageCharWidth() * 110 ? Qt::Vertical : Qt::Horizontal);
}
