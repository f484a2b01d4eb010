#include "gui/planning/planlinesmodel.h"
#include "domain/planning/pastedtable.h"
#include "gui/planning/plantexts.h"
#include "gui/record/recordmodelbase.h"
#include "gui/theme/icons.h"
#include <algorithm>
#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>

using namespace Qt::StringLiterals;

/// One change of the lines; plans are short, so whole states are kept.
class LinesChange final : public QUndoCommand {
public:
    LinesChange(PlanLinesModel& model, PlanLinesModel::Rows before, PlanLinesModel::Rows after, const QString& words)
        : QUndoCommand(words)
        , m_model(model)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_model.replace(m_before); }
    void redo() override { m_model.replace(m_after); }

private:
    PlanLinesModel& m_model;
    PlanLinesModel::Rows m_before, m_after;
};

namespace {

constexpr auto rowsType = "application/x-birikme-plan-rows";

bool saysNothing(const LineDraft& line)
{
    return line.activity.trimmed().isEmpty() && line.expected.trimmed().isEmpty() && line.clause.isEmpty()
        && !line.term.from.isValid() && line.responsible.empty();
}

} // namespace

PlanLinesModel::PlanLinesModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    m_undo.setUndoLimit(300);
}

void PlanLinesModel::show(const PlanSheet& sheet, bool editable)
{
    beginResetModel();
    m_sheet = sheet;
    m_editable = editable;
    m_rows.clear();
    m_ids.clear();
    m_refusedRow = -1;
    for (auto& line : draftOf(sheet).lines) {
        if (line.id)
            m_ids.insert(m_nextKey, *line.id);
        m_rows.push_back({line, m_nextKey++});
    }
    endResetModel();
    m_undo.clear();
}

std::vector<LineDraft> PlanLinesModel::lines() const
{
    std::vector<LineDraft> lines;
    for (const auto& row : m_rows) {
        if (saysNothing(row.line))
            continue;
        lines.push_back(row.line);
        const auto id = m_ids.constFind(row.key);
        lines.back().id = id == m_ids.cend() ? std::nullopt : std::optional(*id);
    }
    return lines;
}

std::vector<int> PlanLinesModel::keys() const
{
    std::vector<int> keys;
    for (const auto& row : m_rows)
        if (!saysNothing(row.line))
            keys.push_back(row.key);
    return keys;
}

void PlanLinesModel::takeStored(const PlanSheet& saved, const std::vector<int>& keys)
{
    m_sheet = saved;
    m_ids.clear();
    for (size_t i = 0; i < keys.size() && i < saved.lines.size(); ++i)
        m_ids.insert(keys[i], saved.lines[i].line.id);
}

void PlanLinesModel::setFlags(const std::vector<PlanFlag>& flags)
{
    m_flags.clear();
    for (const auto& flag : flags)
        if (flag.line)
            m_flags.insert(*flag.line, flag);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Number), index(rowCount() - 1, Number));
}

void PlanLinesModel::setRefusal(int row, int column, const QString& words)
{
    m_refusedRow = row;
    m_refusedColumn = column;
    m_refusal = words;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PlanLinesModel::rowOf(Id<PlanLine> line) const
{
    for (int row = 0; row < lineCount(); ++row)
        if (m_ids.value(m_rows[size_t(row)].key) == line)
            return row;
    return -1;
}

int PlanLinesModel::rowOfKey(int key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const LineView* PlanLinesModel::viewAt(int row) const
{
    if (row < 0 || row >= lineCount())
        return nullptr;
    return m_sheet.line(m_ids.value(m_rows[size_t(row)].key));
}

void PlanLinesModel::change(Rows rows, const QString& words)
{
    if (rows == m_rows)
        return;
    m_refusedRow = -1;
    m_undo.push(new LinesChange(*this, m_rows, std::move(rows), words));
}

// Keeps what is the same above and below, so that the current cell and the view's place stay.
void PlanLinesModel::replace(const Rows& rows)
{
    const auto same = std::ranges::mismatch(m_rows, rows);
    const auto above = int(same.in1 - m_rows.begin());
    int below = 0;
    const int olds = lineCount(), news = int(rows.size());
    while (below < qMin(olds, news) - above && m_rows[size_t(olds - 1 - below)] == rows[size_t(news - 1 - below)])
        ++below;
    const int kept = qMin(olds, news) - above - below;
    if (news > olds) {
        // What was typed into the empty row makes that row the line; the new row comes after it.
        const int first = m_editable && above + kept == olds ? olds + 1 : above + kept;
        beginInsertRows({}, first, first + news - olds - 1);
        m_rows = rows;
        endInsertRows();
    } else if (news < olds) {
        beginRemoveRows({}, above + kept, above + kept + olds - news - 1);
        m_rows = rows;
        endRemoveRows();
    } else {
        m_rows = rows;
    }
    // Numbers and marks of all rows may have changed with one of them.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
}

void PlanLinesModel::insertLine(int row)
{
    auto rows = m_rows;
    rows.insert(rows.begin() + qBound(0, row, lineCount()), Row{{}, m_nextKey++});
    change(std::move(rows), tr("Insert a line"));
}

void PlanLinesModel::insertLines(int row, const std::vector<LineDraft>& lines, const QString& words)
{
    auto rows = m_rows;
    auto at = rows.begin() + qBound(0, row, lineCount());
    for (const auto& line : lines)
        at = rows.insert(at, Row{line, m_nextKey++}) + 1;
    change(std::move(rows), words);
}

void PlanLinesModel::replaceAll(const std::vector<LineDraft>& lines, const QString& words)
{
    Rows rows;
    for (const auto& line : lines) {
        const int stored = line.id ? rowOf(*line.id) : -1;
        rows.push_back({line, stored < 0 ? m_nextKey++ : m_rows[size_t(stored)].key});
    }
    change(std::move(rows), words);
}

void PlanLinesModel::removeLines(const QList<int>& removed)
{
    Rows rows;
    for (int row = 0; row < lineCount(); ++row)
        if (!removed.contains(row))
            rows.push_back(m_rows[size_t(row)]);
    change(std::move(rows), tr("Remove lines"));
}

void PlanLinesModel::moveLine(int from, int to)
{
    if (from < 0 || from >= lineCount() || to < 0 || to >= lineCount() || from == to)
        return;
    auto rows = m_rows;
    const auto row = rows[size_t(from)];
    rows.erase(rows.begin() + from);
    rows.insert(rows.begin() + to, row);
    change(std::move(rows), tr("Move a line"));
}

void PlanLinesModel::setCellText(int row, int column, const QString& text)
{
    if (column == Activity || column == Expected) {
        setData(index(row, column), text);
    } else if (column == Term) {
        if (const auto term = termOf(text, m_sheet.plan.span))
            setData(index(row, column), QVariant::fromValue(*term));
    }
}

int PlanLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : lineCount() + (m_editable ? 1 : 0);
}

int PlanLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanLinesModel::responsibleText(const LineDraft& line) const
{
    if (line.everyone)
        return tr("All members");
    QStringList names;
    for (const auto person : line.responsible)
        names << m_sheet.nameOf(person);
    return names.join(u", "_s);
}

QString PlanLinesModel::cellText(int row, int column) const
{
    if (isNewRow(row))
        return column == Number ? u"+"_s : column == Activity ? tr("Type a new line here") : QString();
    const auto& line = m_rows[size_t(row)].line;
    const auto* view = viewAt(row);
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case Activity:
        return line.activity;
    case Clause:
        return line.clause;
    case Kind:
        return PlanTexts::kind(line.kind);
    case Term:
        return PlanTexts::term(!m_editable && view ? view->term : line.term, m_sheet.plan.span);
    case Responsible:
        return !m_editable && view && view->movedTo ? m_sheet.nameOf(*view->movedTo) : responsibleText(line);
    case Expected:
        return line.expected;
    case Progress:
        if (const auto* entry = view ? view->latest() : nullptr)
            return PlanTexts::outcome(entry->outcome)
                + (entry->day.isValid() ? u' ' + PlanTexts::date(entry->day) : QString());
        return {};
    default:
        return {};
    }
}

Tone PlanLinesModel::toneAt(int row) const
{
    const auto* view = viewAt(row);
    const auto* entry = view ? view->latest() : nullptr;
    if (!entry)
        return Tone::Quiet;
    switch (entry->outcome) {
    case LineOutcome::Done:
        return Tone::Good;
    case LineOutcome::NotDone:
        return Tone::Bad;
    case LineOutcome::Moved:
        return Tone::Caution;
    default:
        return Tone::Quiet;
    }
}

QVariant PlanLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), column = index.column();
    const bool fresh = isNewRow(row);
    const auto id = fresh ? Id<PlanLine>() : m_ids.value(m_rows[size_t(row)].key);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::EditRole:
        if (fresh)
            return column == Responsible ? QVariant::fromValue(ResponsibleValue()) : QVariant();
        switch (const auto& line = m_rows[size_t(row)].line; column) {
        case Activity:
            return line.activity;
        case Expected:
            return line.expected;
        case Clause:
            return line.clause;
        case Kind:
            return int(line.kind);
        case Term:
            return QVariant::fromValue(line.term);
        case Responsible:
            return QVariant::fromValue(ResponsibleValue{line.everyone, line.responsible});
        default:
            return {};
        }
    case Qt::ForegroundRole:
        if (row == m_refusedRow && column == m_refusedColumn)
            return QBrush(colorsOf(QGuiApplication::palette()).bad.ink);
        return fresh ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case Qt::BackgroundRole:
        if (row == m_refusedRow && column == m_refusedColumn)
            return QBrush(colorsOf(QGuiApplication::palette()).bad.ground);
        return {};
    case Qt::DecorationRole:
        if (column == Number && row == m_refusedRow)
            return lineIcon(u"error"_s, Tone::Bad);
        return column == Number && m_flags.contains(id) ? QVariant(lineIcon(u"warning"_s, Tone::Caution)) : QVariant();
    case Qt::ToolTipRole:
        if (row == m_refusedRow && (column == m_refusedColumn || column == Number))
            return m_refusal;
        if (column == Number) {
            QStringList words;
            for (const auto& flag : m_flags.values(id))
                words << PlanTexts::flag(flag);
            return words.join(u'\n');
        }
        if (const auto* view = viewAt(row); column == Progress && view && view->latest())
            return QStringList{view->latest()->actual, view->latest()->reason}.join(u'\n').trimmed();
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTop | Qt::AlignLeft));
    case ToneRole:
        return column == Progress && !cellText(row, column).isEmpty() ? QVariant(int(toneAt(row))) : QVariant();
    case RecordIdRole:
        return id.value;
    default:
        return {};
    }
}

bool PlanLinesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !m_editable || !index.isValid())
        return false;
    auto rows = m_rows;
    if (isNewRow(index.row()))
        rows.push_back(Row{{}, m_nextKey});
    auto& line = rows[size_t(index.row())].line;
    const auto before = line;
    switch (index.column()) {
    case Activity:
        line.activity = value.toString();
        // The words of a new line mostly say what it is; what was chosen by hand stays.
        if (before.activity.trimmed().isEmpty() && line.kind == LineKind::Activity)
            line.kind = kindOfActivity(line.activity);
        break;
    case Expected:
        line.expected = value.toString();
        break;
    case Clause:
        line.clause = value.toString();
        break;
    case Kind:
        line.kind = LineKind(value.toInt());
        break;
    case Term:
        line.term = value.value<Span>();
        break;
    case Responsible: {
        const auto chosen = value.value<ResponsibleValue>();
        line.everyone = chosen.everyone;
        line.responsible = chosen.people;
        break;
    }
    default:
        return false;
    }
    if (line == before)
        return false;
    if (isNewRow(index.row()))
        ++m_nextKey;
    change(std::move(rows),
        tr("Change of %1").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()));
    return true;
}

QVariant PlanLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Activity:
        return tr("Activity");
    case Clause:
        return tr("Clause");
    case Kind:
        return tr("Kind");
    case Term:
        return tr("Term");
    case Responsible:
        return tr("Responsible");
    case Expected:
        return tr("Expected result");
    case Progress:
        return tr("Progress");
    default:
        return {};
    }
}

Qt::ItemFlags PlanLinesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return m_editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_editable && index.column() != Number && index.column() != Progress)
        flags |= Qt::ItemIsEditable;
    if (m_editable && !isNewRow(index.row()))
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList PlanLinesModel::mimeTypes() const
{
    return {QString::fromLatin1(rowsType)};
}

QMimeData* PlanLinesModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(QString::fromLatin1(rowsType), QByteArray::number(indexes.first().row()));
    return data;
}

bool PlanLinesModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(QString::fromLatin1(rowsType)))
        return false;
    const int from = data->data(QString::fromLatin1(rowsType)).toInt();
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : lineCount();
    if (row >= 0 && to > from)
        --to; // dropped between rows: the gap counts the line itself
    moveLine(from, qMin(to, lineCount() - 1));
    return false; // the line is moved already, the view must not remove it
}

void PlanLinesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}
