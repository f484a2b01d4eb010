#include "gui/planning/pastedialog.h"
#include "gui/theme/colors.h"
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

using namespace Qt::StringLiterals;

PasteDialog::PasteDialog(const QString& htmlOrText, const PlanSheet& sheet, QWidget* parent)
    : FieldDialog(tr("Pasted table"),
        tr("Check what each column holds. Nothing is changed in the plan until you add the lines."),
        tr("Add the lines"), parent)
    , m_cells(cellsOf(htmlOrText))
    , m_columns(guessColumns(m_cells))
    , m_period(sheet.plan.span)
    , m_table(new QTableWidget(this))
    , m_summary(new QLabel(this))
{
    for (const auto member : sheet.members)
        m_members.push_back(sheet.people.value(member));
    if (!sheet.leaders.empty())
        m_leader = sheet.leaders.front();
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"pasteSummary"_s);
    addField(u"pastedTable"_s, tr("&Table"), m_table, 1);
    addField(u"pasteSummary"_s, {}, m_summary);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    resize(900, 560);
    qsizetype wide = 0;
    for (const auto& row : m_cells)
        wide = qMax(wide, row.size());
    m_columns.kinds.resize(wide);
    m_table->setColumnCount(int(wide));
    m_table->setRowCount(int(m_cells.size()) + 1);
    fillHead();
    for (int row = 0; row < m_cells.size(); ++row)
        for (int column = 0; column < m_cells[row].size(); ++column)
            m_table->setItem(row + 1, column, new QTableWidgetItem(m_cells[row][column]));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    read();
    m_table->resizeRowsToContents();
}

void PasteDialog::fillHead()
{
    const QStringList names{
        tr("not taken"), tr("No."), tr("Activity"), tr("Term"), tr("Responsible"), tr("Expected result"), tr("Clause")};
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto* box = new QComboBox(m_table);
        box->addItems(names);
        box->setCurrentIndex(int(m_columns.kinds.value(column)));
        box->setAccessibleName(tr("Meaning of column %1").arg(column + 1));
        m_table->setCellWidget(0, column, box);
        connect(box, &QComboBox::activated, this, [this, column](int kind) {
            m_columns.kinds[column] = PastedColumn(kind);
            read();
        });
    }
}

void PasteDialog::read()
{
    m_plan = linesOf(m_cells, m_columns, m_period, m_members, m_leader);
    const auto& colors = colorsOf(palette());
    for (int row = 1; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column)
            if (auto* item = m_table->item(row, column)) {
                item->setBackground(row <= m_columns.headings ? QBrush(colors.hover) : QBrush());
                item->setForeground(QBrush(colors.text));
                item->setToolTip({});
            }
    const auto mark = [&](int row, PastedColumn kind, const QString& words) {
        const auto column = int(m_columns.kinds.indexOf(kind));
        if (auto* item = column < 0 ? nullptr : m_table->item(row + 1, column)) {
            item->setBackground(colors.caution.ground);
            item->setForeground(colors.caution.ink);
            item->setToolTip(words);
        }
    };
    QStringList unknown;
    int terms = 0;
    for (const auto& line : m_plan.lines) {
        if (line.termUnknown) {
            ++terms;
            mark(line.row, PastedColumn::Term, tr("This term is not understood; the line will have none."));
        }
        for (const auto& name : line.unknownNames)
            if (!unknown.contains(name))
                unknown << name;
        if (!line.unknownNames.isEmpty())
            mark(line.row, PastedColumn::Responsible,
                tr("Not found among the members: %1").arg(line.unknownNames.join(u", "_s)));
    }
    QStringList words{tr("%n line(s) will be added.", nullptr, int(m_plan.lines.size()))};
    if (terms)
        words << tr("Terms not understood: %1.").arg(terms);
    if (!unknown.isEmpty())
        words << tr("Not found among the members: %1.").arg(unknown.join(u", "_s));
    m_summary->setText(words.join(u' '));
    setFilled(!m_plan.lines.empty());
}

std::vector<LineDraft> PasteDialog::lines() const
{
    std::vector<LineDraft> lines;
    for (const auto& pasted : m_plan.lines)
        lines.push_back(pasted.line);
    return lines;
}
