#include "gui/quality/pastemarksdialog.h"
#include "gui/people/choices.h"
#include "gui/record/fieldeditor.h"
#include "gui/record/recordfields.h"
#include "gui/record/stores.h"
#include "gui/theme/colors.h"
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {
constexpr int fittedRows = 200; ///< of a longer table the rows keep one height

QString draftKey()
{
    return kindOf<QuarterMarks>() + u"/pasted"_s;
}

/// Cells as text that marksCells() reads as the same cells.
QString textOf(const Cells& cells)
{
    QStringList lines;
    for (const auto& row : cells) {
        QStringList written;
        for (auto cell : row)
            written << (cell.startsWith(u'"') ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
        lines << written.join(u'\t');
    }
    return lines.join(u'\n');
}

/// A table on the clipboard, as text; empty where there is none.
QString pastedText()
{
    const auto* mime = QGuiApplication::clipboard()->mimeData();
    if (!mime)
        return {};
    if (mime->hasHtml() && mime->html().contains(u"<table"_s, Qt::CaseInsensitive))
        return textOf(cellsOf(mime->html()));
    return mime->text().contains(u'\t') ? mime->text() : QString();
}
} // namespace

PasteMarksDialog::PasteMarksDialog(AppContext& context, const PasteGround& ground, QWidget* parent)
    : FieldDialog(tr("Paste quarter marks"),
        tr("Copy the rows in the spreadsheet and paste them here, or type them with semicolons: class; subject; 5; 4; "
           "3; 2; unattested. Nothing is saved before you press «Save»."),
        tr("&Save"), parent)
    , m_context(context)
    , m_ground(ground)
    , m_text(new QPlainTextEdit(this))
    , m_table(new QTableWidget(this))
    , m_summary(new QLabel(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 3);
    m_summary->setWordWrap(true);
    addField(u"common"_s, {}, makeCommon());
    addField(u"pastedText"_s, tr("&Rows"), m_text, 1);
    addField(u"pastedTable"_s, tr("What each &column holds, and what becomes of each row"), m_table, 2);
    addField(u"pasteSummary"_s, {}, m_summary);
    setObjectName(u"pasteMarksDialog"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    resize(960, 640);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteMarksDialog::takeText);
    connect(this, &FieldDialog::wanted, this, &PasteMarksDialog::save);
    connect(this, &QDialog::rejected, this, [this] {
        m_context.tools().drafts.keep(draftKey(), {{u"rows"_s, m_text->toPlainText()}});
    });
    auto text = pastedText();
    if (const auto kept = m_context.tools().drafts.find(draftKey()); text.isEmpty() && kept)
        text = kept->value(u"rows"_s).toString();
    m_text->setPlainText(text);
    takeText();
    m_text->setFocus();
}

void PasteMarksDialog::addCommon(QGridLayout& grid, int place, const FieldInfo& info)
{
    auto* words = new QLabel(info.label, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* editor = new FieldEditor(info, this);
    auto plain = info.label;
    editor->widget()->setAccessibleName(plain.remove(u'&'));
    words->setBuddy(editor->widget());
    constexpr int acrossGrid = 3;
    grid.addWidget(words, place / acrossGrid * 2, place % acrossGrid);
    grid.addWidget(editor->widget(), place / acrossGrid * 2 + 1, place % acrossGrid);
    m_common.insert(info.name, editor);
}

QWidget* PasteMarksDialog::makeCommon()
{
    auto* whole = new QWidget(this);
    auto* grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    QList<Option> quarters, associations;
    for (int quarter = 1; quarter <= 4; ++quarter)
        quarters << option(quarter, tr("Quarter %1").arg(quarter));
    for (const auto& one : m_ground.associations)
        associations << option(one.id, one.name);
    int place = 0;
    addCommon(*grid, place++,
        {.name = u"teacher_id"_s,
            .label = tr("&Teacher"),
            .kind = FieldKind::Reference,
            .hint = tr("by the table's column"),
            .source = staffChoice(m_context)});
    addCommon(*grid, place++,
        {.name = u"quarter"_s,
            .label = tr("&Quarter"),
            .kind = FieldKind::Choice,
            .mayBeEmpty = false,
            .options = quarters});
    addCommon(*grid, place++, {.name = u"given_on"_s, .label = tr("&Day of the marks"), .kind = FieldKind::Date});
    addCommon(*grid, place++,
        {.name = u"subject"_s,
            .label = tr("S&ubject"),
            .kind = FieldKind::Text,
            .hint = tr("where the table has no column of it")});
    if (associations.size() > 1)
        addCommon(*grid, place++,
            {.name = u"association_id"_s,
                .label = tr("&Association"),
                .kind = FieldKind::Choice,
                .mayBeEmpty = false,
                .options = associations});
    m_common[u"quarter"_s]->setValue(m_ground.blank.quarter);
    m_common[u"given_on"_s]->setValue(toField(m_ground.blank.givenOn));
    if (auto* association = m_common.value(u"association_id"_s))
        association->setValue(toField(m_ground.blank.association));
    connect(m_common[u"quarter"_s], &FieldEditor::changed, this, [this] {
        const int quarter = m_common[u"quarter"_s]->value().toInt();
        if (const auto day = m_ground.dayOf(quarter, m_context.session().today()); day.isValid())
            m_common[u"given_on"_s]->setValue(day);
    });
    for (const auto* editor : std::as_const(m_common))
        connect(editor, &FieldEditor::changed, this, &PasteMarksDialog::review);
    return whole;
}

QuarterMarks PasteMarksDialog::common() const
{
    auto marks = m_ground.blank;
    fromField(m_common[u"teacher_id"_s]->value(), marks.teacher);
    fromField(m_common[u"quarter"_s]->value(), marks.quarter);
    fromField(m_common[u"given_on"_s]->value(), marks.givenOn);
    fromField(m_common[u"subject"_s]->value(), marks.subject);
    if (const auto* association = m_common.value(u"association_id"_s))
        fromField(association->value(), marks.association);
    return marks;
}

void PasteMarksDialog::takeText()
{
    m_cells = marksCells(m_text->toPlainText());
    m_columns = guessMarksColumns(m_cells);
    fillTable();
    review();
}

void PasteMarksDialog::fillTable()
{
    qsizetype wide = 0;
    for (const auto& row : std::as_const(m_cells))
        wide = qMax(wide, row.size());
    m_columns.kinds.resize(wide);
    m_table->clear();
    m_table->setRowCount(m_cells.isEmpty() ? 0 : int(m_cells.size()) + 1);
    m_table->setColumnCount(m_cells.isEmpty() ? 0 : int(wide) + 1);
    if (m_cells.isEmpty())
        return;
    addMeanings();
    for (int row = 0; row < m_cells.size(); ++row) {
        for (int column = 0; column < int(wide); ++column)
            m_table->setItem(row + 1, column, new QTableWidgetItem(m_cells[row].value(column)));
        m_table->setItem(row + 1, int(wide), new QTableWidgetItem);
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(int(wide), QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
}

void PasteMarksDialog::addMeanings()
{
    const QStringList meanings{
        tr("not taken"), tr("Class"), tr("Subject"), tr("Teacher"), u"5"_s, u"4"_s, u"3"_s, u"2"_s, tr("Unattested")};
    const int outcome = m_table->columnCount() - 1;
    for (int column = 0; column < outcome; ++column) {
        auto* box = new QComboBox(m_table);
        box->addItems(meanings);
        box->setCurrentIndex(int(m_columns.kinds.value(column)));
        box->setAccessibleName(tr("Meaning of column %1").arg(column + 1));
        m_table->setCellWidget(0, column, box);
        connect(box, &QComboBox::activated, this, [this, column](int kind) {
            m_columns.kinds[column] = MarksColumn(kind);
            review();
        });
    }
    m_table->setItem(0, outcome, new QTableWidgetItem(tr("What becomes of it")));
}

void PasteMarksDialog::review()
{
    setFilled(false); // until it is known what becomes of the rows
    auto rows = marksOf(m_cells, m_columns, common(), m_ground.staff);
    m_context.read(
        this,
        [rows = std::move(rows)](Services& services, const Actor& by) { return reviewed(services.ports, rows, by); },
        [this, turn = ++m_turn](const std::vector<PastedMarks>& answer) {
            if (turn != m_turn)
                return;
            m_rows = answer;
            showOutcome();
        });
}

QString PasteMarksDialog::outcomeOf(const PastedMarks& row) const
{
    if (!row.refusal)
        return row.marks.id.isNull() ? tr("New") : tr("Corrects the entry that is there");
    if (!row.unknownTeacher.isEmpty())
        return tr("Not found among the staff: %1").arg(row.unknownTeacher);
    const auto& field = row.refusal->field;
    if (field == u"teacher_id"_s)
        return tr("Choose the teacher above.");
    const QHash<QString, QString> names{{u"class_name"_s, tr("Class")}, {u"subject"_s, tr("Subject")},
        {u"given_on"_s, tr("Day of the marks")}, {u"fives"_s, u"5"_s}, {u"fours"_s, u"4"_s}, {u"threes"_s, u"3"_s},
        {u"twos"_s, u"2"_s}, {u"unattested"_s, tr("Unattested")}};
    const auto words = m_context.wordsFor(*row.refusal);
    return names.contains(field) ? names.value(field) + u": "_s + words : words;
}

void PasteMarksDialog::showOutcome()
{
    const auto& colors = colorsOf(palette());
    const int outcome = m_table->columnCount() - 1;
    for (int row = 1; row < m_table->rowCount(); ++row)
        for (int column = 0; column <= outcome; ++column)
            if (auto* item = m_table->item(row, column)) {
                item->setBackground(row <= m_columns.headings ? QBrush(colors.hover) : QBrush());
                item->setForeground(QBrush(colors.text));
                if (column == outcome)
                    item->setText(row <= m_columns.headings ? tr("heading") : tr("passed over"));
            }
    int fresh = 0, corrected = 0;
    for (const auto& row : m_rows) {
        auto* item = m_table->item(row.row + 1, outcome);
        if (!item)
            continue;
        item->setText(outcomeOf(row));
        item->setToolTip(item->text());
        if (row.refusal) {
            item->setBackground(colors.caution.ground);
            item->setForeground(colors.caution.ink);
        } else {
            ++(row.marks.id.isNull() ? fresh : corrected);
        }
    }
    if (m_table->rowCount() <= fittedRows)
        m_table->resizeRowsToContents();
    const auto refused = int(m_rows.size()) - fresh - corrected;
    QStringList words{
        m_rows.empty() ? tr("No row with marks yet.") : tr("%n entry(ies) will be saved.", nullptr, fresh + corrected)};
    if (corrected > 0)
        words << tr("Of these, %n correct(s) what is there.", nullptr, corrected);
    if (refused > 0)
        words << tr("%n row(s) cannot be saved and are left out; the reason stands beside each.", nullptr, refused);
    m_summary->setText(words.join(u' '));
    setFilled(fresh + corrected > 0);
}

void PasteMarksDialog::save()
{
    std::vector<QuarterMarks> marks;
    for (const auto& row : m_rows)
        if (!row.refusal)
            marks.push_back(row.marks);
    setFilled(false);
    auto place = manner();
    place.afterFailure = [this] { review(); }; // somebody else may have entered some meanwhile
    m_context.act(
        this,
        [marks = std::move(marks)](
            Services& services, const Actor& by) { return saveMarks(services.ports, marks, by); },
        [this](const std::vector<QuarterMarks>& stored) {
            m_context.tools().drafts.drop(draftKey());
            Q_EMIT saved(stored.front().id.value, int(stored.size()));
            accept();
        },
        place);
}
