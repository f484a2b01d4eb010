#include "gui/report/reportsectionpane.h"
#include "gui/language/language.h"
#include "gui/report/reporttexts.h"
#include "gui/session/refusallabel.h"
#include "papers/reportpaper.h"
#include "words/reportwords.h"
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int wordLines = 4;

QTableWidget* quietTable(const QString& name, QWidget* parent)
{
    auto* table = new QTableWidget(parent);
    table->setObjectName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

// A table inside a scrolling page is as high as its rows.
void fitHeight(QTableWidget& table)
{
    table.setVisible(table.rowCount() > 0);
    table.resizeRowsToContents();
    int height = table.horizontalHeader()->sizeHint().height() + 2 * table.frameWidth();
    for (int row = 0; row < table.rowCount(); ++row)
        height += table.rowHeight(row);
    table.setFixedHeight(height);
}

QTableWidgetItem* numberItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

ReportSectionPane::ReportSectionPane(ReportSection section, QWidget* parent)
    : QWidget(parent)
    , m_section(section)
    , m_title(new QLabel(this))
    , m_table(quietTable(u"figures"_s, this))
    , m_rows(quietTable(u"rows"_s, this))
    , m_label(new QLabel(this))
    , m_words(new QPlainTextEdit(this))
    , m_refusal(new RefusalLabel(this))
{
    setObjectName(u"section-"_s + QString(code(section)));
    auto strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_words->setObjectName(u"words"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().lineSpacing() * wordLines + 20);
    m_label->setBuddy(m_words);
    m_refusal->setObjectName(u"refusal"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 12, 16);
    column->setSpacing(6);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_rows),
             static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_refusal)})
        column->addWidget(part);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        m_refusal->say({});
        if (!m_showing)
            Q_EMIT edited();
    });
    const auto choose = [this](int row) {
        if (row >= 0 && size_t(row) < m_figures.size())
            Q_EMIT figureChosen(m_figures[size_t(row)]);
    };
    connect(m_table, &QTableWidget::currentCellChanged, this, choose);
    connect(m_table, &QTableWidget::cellClicked, this, choose);
    connect(m_table, &QTableWidget::cellActivated, this, choose);
    retranslate();
}

void ReportSectionPane::show(const ReportSheet& sheet, bool editable)
{
    showFigures(sheet);
    m_words->setReadOnly(!editable);
    setWords(sheet.isFrozen() ? m_text.words : sheet.section(m_section).words);
}

void ReportSectionPane::showFigures(const ReportSheet& sheet)
{
    m_text = sheet.text.sections.value(qsizetype(m_section));
    m_figures.clear();
    const auto& live = sheet.section(m_section).evidence.figures;
    for (const auto& figure : m_text.figures) {
        const auto found = std::ranges::find(live, figure.key, &ReportFigure::key);
        m_figures.push_back(found != live.end() ? *found : ReportFigure{.key = figure.key});
    }
    fillFigures();
    fillRows();
}

void ReportSectionPane::fillFigures()
{
    const auto language = windowLanguage();
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    m_table->setColumnCount(3);
    m_table->setRowCount(int(m_text.figures.size()));
    m_table->setHorizontalHeaderLabels({reportWord(ReportWord::Figure, language),
        reportWord(ReportWord::Value, language), reportWord(ReportWord::LastYear, language)});
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& figure = m_text.figures[row];
        auto* label = new QTableWidgetItem(ReportTexts::figure(figure.key));
        label->setToolTip(tr("Why this number? Enter shows the records behind it."));
        m_table->setItem(row, 0, label);
        m_table->setItem(row, 1, numberItem(figureValue(figure, language)));
        m_table->setItem(row, 2, numberItem(figureLastYear(figure, language)));
    }
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column : {1, 2})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    fitHeight(*m_table);
}

void ReportSectionPane::fillRows()
{
    const auto language = windowLanguage();
    m_rows->clear();
    m_rows->setColumnCount(int(m_text.columns.size()));
    m_rows->setRowCount(int(m_text.rows.size()));
    QStringList heads;
    for (const auto& key : m_text.columns) {
        const auto* wording = reportColumnWording(key);
        heads << (wording ? wording->wording.in(language) : key);
    }
    m_rows->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < m_rows->rowCount(); ++row)
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            const auto text = reportCell(m_text.columns[column], m_text.rows[row].value(column), language);
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_rows->setItem(row, column, item);
        }
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->horizontalHeader()->setSectionResizeMode(
            column, m_text.columns[column] == u"number"_s ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    fitHeight(*m_rows);
}

QString ReportSectionPane::words() const
{
    return m_words->toPlainText().trimmed();
}

void ReportSectionPane::setWords(const QString& words)
{
    if (m_words->toPlainText().trimmed() == words) // the cursor and what can be undone stay
        return;
    m_showing = true;
    m_words->setPlainText(words);
    m_showing = false;
}

void ReportSectionPane::focusWords()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

void ReportSectionPane::sayRefusal(const QString& words)
{
    m_refusal->say(words);
}

void ReportSectionPane::retranslate()
{
    const auto title = ReportTexts::section(m_section);
    m_title->setText(title);
    m_label->setText(tr("In the leader's own words"));
    m_words->setAccessibleName(u"%1: %2"_s.arg(title, m_label->text()));
    m_table->setAccessibleName(title);
    m_rows->setAccessibleName(title);
}

void ReportSectionPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    fillFigures();
    fillRows();
}
