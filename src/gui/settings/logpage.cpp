#include "gui/settings/logpage.h"
#include "domain/queries.h"
#include "gui/record/tablearrangement.h"
#include "gui/session/context.h"
#include "gui/settings/logwords.h"
#include "gui/theme/icons.h"
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfPage = 100;

class LogTexts {
    Q_DECLARE_TR_FUNCTIONS(LogTexts)
};

std::vector<ColumnSpec<LogLine>> logColumns()
{
    return {column<LogLine>(
                "number", LogTexts::tr("No."), [](const LogLine& line) { return QString::number(line.number); }, 80),
        column("at", LogTexts::tr("When"), &LogLine::when, 150),
        column<LogLine>(
            "actor", LogTexts::tr("Who"),
            [](const LogLine& line) { return line.who.isEmpty() ? LogTexts::tr("the program") : line.who; }, 240),
        column<LogLine>(
            "command", LogTexts::tr("What"), [](const LogLine& line) { return actWords(line.command); }, 280),
        column<LogLine>(
            "record_kind", LogTexts::tr("Record"), [](const LogLine& line) { return recordKindWords(line.recordKind); },
            200),
        column("change", LogTexts::tr("Change"), &LogLine::change, 120)};
}

LogLine lineOf(const EventRow& row, const QTimeZone& zone)
{
    const auto& event = row.event;
    return {.id = {event.record},
        .number = event.number,
        .when = event.at.toTimeZone(zone).toString(u"dd.MM.yyyy HH:mm:ss"_s),
        .who = row.actorName,
        .command = event.command,
        .recordKind = event.recordKind,
        .change = event.kind == EventKind::Note ? noteWords(event.note) : eventKindWords(event.kind)};
}

/// «4F2A 91C0»: enough to compare by eye with a code noted elsewhere.
QString shortCode(const QByteArray& hash)
{
    const auto hex = QString::fromLatin1(hash.toHex().left(8)).toUpper();
    return hex.left(4) + u' ' + hex.mid(4);
}

} // namespace

LogPage::LogPage(AppContext& context, PageTools tools, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new RecordModel<LogLine>(logColumns(), this))
    , m_table(new QTableView(this))
    , m_arrangement(new TableArrangement(*m_table, tools.views, u"event"_s))
    , m_filter(new QLineEdit(this))
    , m_range(new QLabel(this))
    , m_newer(new QToolButton(this))
    , m_older(new QToolButton(this))
    , m_head(new QLabel(this))
{
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeTop());
    column->addWidget(m_table, 1);
    column->addWidget(m_head);
    m_head->setObjectName(u"chainHead"_s);
    m_head->setForegroundRole(QPalette::PlaceholderText);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_offset = 0;
        refresh();
    });
    connect(m_newer, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_older, &QToolButton::clicked, this, [this] { turn(1); });
}

void LogPage::makeTable()
{
    m_table->setObjectName(u"logTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qMax(30, fontMetrics().height() + 10));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_arrangement->arrange(*m_model);
}

QWidget* LogPage::makeTop()
{
    auto* top = new QWidget(this);
    m_filter->setObjectName(u"filterField"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(360);
    m_range->setObjectName(u"logRange"_s);
    m_range->setForegroundRole(QPalette::PlaceholderText);
    m_newer->setObjectName(u"newerEvents"_s);
    m_older->setObjectName(u"olderEvents"_s);
    m_newer->setIcon(lineIcon(u"back"_s));
    m_older->setIcon(lineIcon(u"next"_s));
    for (auto* button : {m_newer, m_older})
        button->setAutoRaise(true);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filter, 1);
    row->addStretch(1);
    row->addWidget(m_range);
    row->addWidget(m_newer);
    row->addWidget(m_older);
    return top;
}

QString LogPage::title() const
{
    return tr("Log of acts");
}

void LogPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Name, act or kind of record (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(title());
    for (auto [button, words] : {std::pair(m_newer, tr("Newer")), std::pair(m_older, tr("Older"))}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    m_model->setColumns(logColumns());
    if (m_sheet.total > 0) // the words of changes are made on the desk
        refresh();
}

void LogPage::showFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LogPage::turn(int pages)
{
    m_offset = qMax(0, m_offset + pages * linesOfPage);
    refresh();
}

void LogPage::refresh()
{
    const ListRequest request{.filter = m_filter->text(), .offset = m_offset, .limit = linesOfPage};
    m_context.read(
        this,
        [request, named = storedWordsFor(request.filter)](Services& services, const Actor& by) -> Result<LogSheet> {
            if (const auto no = whyNot(Act::ReadLog, by))
                return *no;
            const auto rows = services.ports.queries.events(request, named);
            LogSheet sheet{.total = rows.total, .head = shortCode(services.ports.events.headHash())};
            for (const auto& row : rows.rows)
                sheet.lines.push_back(lineOf(row, schoolOf(services.ports).zone()));
            return sheet;
        },
        [this, asked = ++m_asked](const LogSheet& sheet) {
            if (asked == m_asked) // an older question, answered late, is not wanted
                showSheet(sheet);
        });
}

void LogPage::showSheet(const LogSheet& sheet)
{
    m_sheet = sheet;
    m_model->show(sheet.lines);
    const int first = sheet.lines.empty() ? 0 : m_offset + 1;
    const int last = m_offset + int(sheet.lines.size());
    m_range->setText(tr("%1–%2 of %3").arg(first).arg(last).arg(sheet.total));
    m_newer->setEnabled(m_offset > 0);
    m_older->setEnabled(last < sheet.total);
    m_head->setText(
        tr("Code of the chain: %1. Each line's hash covers the one before; a changed or missing line changes "
           "the code.")
            .arg(sheet.head));
}
