#include "gui/report/reportsidepanel.h"
#include "gui/document/documenttexts.h"
#include "gui/document/historylist.h"
#include "gui/document/problemlist.h"
#include "gui/report/reporttexts.h"
#include "gui/theme/icons.h"
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int KindRole = Qt::UserRole;
constexpr int IdRole = Qt::UserRole + 1;

QString iconOf(const QString& kind)
{
    return kind == u"person"_s || kind == u"membership"_s ? u"person"_s
        : kind == u"meeting"_s                            ? u"meeting"_s
                                                          : u"plan"_s;
}

} // namespace

ReportSidePanel::ReportSidePanel(QWidget* parent)
    : QTabWidget(parent)
    , m_missing(new ProblemList(this))
    , m_why(new QWidget(this))
    , m_whyTitle(new QLabel(m_why))
    , m_records(new QListWidget(m_why))
    , m_history(new HistoryList(this))
{
    setObjectName(u"reportSide"_s);
    setDocumentMode(true);
    m_missing->setObjectName(u"missing"_s);
    m_history->setObjectName(u"reportHistory"_s);
    m_records->setObjectName(u"figureRecords"_s);
    m_records->setWordWrap(true);
    m_records->setResizeMode(QListView::Adjust);
    m_records->setFrameShape(QFrame::NoFrame);
    m_whyTitle->setObjectName(u"figureTitle"_s);
    m_whyTitle->setWordWrap(true);
    auto* column = new QVBoxLayout(m_why);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_whyTitle);
    column->addWidget(m_records, 1);
    for (auto* page : std::initializer_list<QWidget*>{m_missing, m_why, m_history})
        addTab(page, {});
    connect(m_missing, &ProblemList::wanted, this, &ReportSidePanel::sectionWanted);
    connect(m_history, &HistoryList::versionWanted, this, &ReportSidePanel::versionWanted);
    connect(m_records, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        // A membership has no page of its own: it stands on the association's.
        if (item->data(KindRole).toString() == u"membership"_s)
            Q_EMIT recordWanted(u"association"_s, m_data.sheet.association.id.value);
        else
            Q_EMIT recordWanted(item->data(KindRole).toString(), item->data(IdRole).toUuid());
    });
    retranslate();
}

void ReportSidePanel::show(const ReportPageData& given)
{
    if (m_data.sheet.report.id != given.sheet.report.id)
        m_figure = {};
    m_data = given;
    for (const auto& section : given.sheet.sections)
        for (const auto& figure : section.evidence.figures)
            if (figure.key == m_figure.key)
                m_figure = figure;
    retranslate();
}

void ReportSidePanel::explain(const ReportFigure& figure)
{
    m_figure = figure;
    retranslate();
    setCurrentWidget(m_why);
}

void ReportSidePanel::retranslate()
{
    QList<Problem> problems;
    for (const auto& gap : m_data.gaps)
        problems << ReportTexts::gap(gap);
    m_missing->show(problems, m_data.sheet.isFrozen() ? tr("The report is submitted.") : tr("Nothing is missing."));
    const auto gaps = m_data.gaps.size();
    setTabText(0, gaps ? tr("Missing %1").arg(gaps) : tr("Missing"));
    setTabText(1, tr("Why this number?"));
    setTabText(2, tr("History"));

    m_records->clear();
    if (m_figure.key.isEmpty())
        m_whyTitle->setText(tr("Choose a figure: the records it was counted from appear here."));
    else
        m_whyTitle->setText(m_figure.records.empty()
                ? tr("%1: there are no records behind it.").arg(ReportTexts::figure(m_figure.key))
                : tr("%1: %n record(s). Enter opens one.", nullptr, int(m_figure.records.size()))
                      .arg(ReportTexts::figure(m_figure.key)));
    for (const auto& record : m_figure.records) {
        auto words = record.text;
        if (record.day.isValid())
            words += u"\n"_s + DocumentTexts::date(record.day);
        auto* item = new QListWidgetItem(lineIcon(iconOf(record.kind)), words, m_records);
        item->setData(KindRole, record.kind);
        item->setData(IdRole, record.id);
    }
    std::vector<HistoryEntry> entries;
    for (const auto& step : m_data.sheet.steps)
        entries.push_back({step, HistoryList::wordsOf(step)});
    m_history->show(entries, [this](Id<Person> person) { return m_data.sheet.names.value(person); });
}

void ReportSidePanel::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_history)
        retranslate();
}
