#include "gui/planning/planlinesmodel.h"
#include "domain/planning/pastedtable.h"
#include "gui/planning/lineschange.h"
#include "gui/planning/plantexts.h"
#include "gui/record/recordmodelbase.h"
#include "gui/theme/icons.h"
#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace {
constexpr auto rowsType = "application/x-birikme-plan-rows";
}

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
    m_refusedRow = -1;
    m_rows.read(sheet);
    endResetModel();
    m_undo.clear();
}

void PlanLinesModel::takeStored(const PlanSheet& saved, const std::vector<int>& keys)
{
    m_sheet = saved;
    m_rows.takeStored(saved, keys);
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
    showAllAnew();
}

const LineView* PlanLinesModel::viewAt(int row) const
{
    return row < 0 || row >= lineCount() ? nullptr : m_sheet.line(m_rows.idAt(row));
}

void PlanLinesModel::change(PlanLineRows::List rows, const QString& words)
{
    if (rows == m_rows.list())
        return;
    m_refusedRow = -1;
    m_undo.push(new LinesChange(
        [this](const PlanLineRows::List& list) { replace(list); }, m_rows.list(), std::move(rows), words));
}

// Keeps what is the same above and below, so that the current cell and the view's place stay.
void PlanLinesModel::replace(const PlanLineRows::List& rows)
{
    const auto [above, below] = apart(m_rows.list(), rows);
    const int olds = lineCount(), news = int(rows.size());
    const int kept = qMin(olds, news) - above - below;
    if (news > olds) {
        // What was typed into the empty row makes that row the line; the new row comes after it.
        const int first = m_editable && above + kept == olds ? olds + 1 : above + kept;
        beginInsertRows({}, first, first + news - olds - 1);
        m_rows.set(rows);
        endInsertRows();
    } else if (news < olds) {
        beginRemoveRows({}, above + kept, above + kept + olds - news - 1);
        m_rows.set(rows);
        endRemoveRows();
    } else {
        m_rows.set(rows);
    }
    showAllAnew(); // numbers and marks of all rows may have changed with one of them
    Q_EMIT edited();
}

void PlanLinesModel::showAllAnew()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PlanLinesModel::insertLine(int row)
{
    insertLines(row, {LineDraft{}}, tr("Insert a line"));
}

void PlanLinesModel::insertLines(int row, const std::vector<LineDraft>& lines, const QString& words)
{
    change(m_rows.withInserted(row, lines), words);
}

void PlanLinesModel::replaceAll(const std::vector<LineDraft>& lines, const QString& words)
{
    change(m_rows.withAll(lines), words);
}

void PlanLinesModel::removeLines(const QList<int>& removed)
{
    change(m_rows.without(removed), tr("Remove lines"));
}

void PlanLinesModel::moveLine(int from, int to)
{
    if (from >= 0 && from < lineCount() && to >= 0 && to < lineCount() && from != to)
        change(m_rows.withMoved(from, to), tr("Move a line"));
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
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PlanLinesModel::cellText(int row, int column) const
{
    if (isNewRow(row))
        return PlanLineCells::newRowText(column);
    if (column == Number)
        return QString::number(row + 1);
    return PlanLineCells::text(m_sheet, m_rows.line(row), m_editable ? nullptr : viewAt(row), column);
}

QVariant PlanLinesModel::decoration(int row) const
{
    if (row == m_refusedRow)
        return lineIcon(u"error"_s, Tone::Bad);
    const bool flagged = !isNewRow(row) && m_flags.contains(m_rows.idAt(row));
    return flagged ? QVariant(lineIcon(u"warning"_s, Tone::Caution)) : QVariant();
}

QString PlanLinesModel::tip(int row, int column) const
{
    if (row == m_refusedRow && (column == m_refusedColumn || column == Number))
        return m_refusal;
    if (column == Progress)
        return PlanLineCells::progressTip(viewAt(row));
    QStringList words;
    if (column == Number && !isNewRow(row))
        for (const auto& flag : m_flags.values(m_rows.idAt(row)))
            words << PlanTexts::flag(flag);
    return words.join(u'\n');
}

QVariant PlanLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), column = index.column();
    const bool fresh = isNewRow(row);
    const bool refused = row == m_refusedRow && column == m_refusedColumn;
    const auto palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::EditRole:
        return PlanLineCells::value(fresh ? LineDraft{} : m_rows.line(row), column);
    case Qt::ForegroundRole:
        if (refused)
            return QBrush(colorsOf(palette).bad.ink);
        return fresh ? QVariant(palette.brush(QPalette::PlaceholderText)) : QVariant();
    case Qt::BackgroundRole:
        return refused ? QVariant(QBrush(colorsOf(palette).bad.ground)) : QVariant();
    case Qt::DecorationRole:
        return column == Number ? decoration(row) : QVariant();
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTop | Qt::AlignLeft));
    case ToneRole:
        return column == Progress && !cellText(row, column).isEmpty() ? QVariant(int(PlanLineCells::tone(viewAt(row))))
                                                                      : QVariant();
    case RecordIdRole:
        return fresh ? QUuid() : m_rows.idAt(row).value;
    default:
        return {};
    }
}

bool PlanLinesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !m_editable || !index.isValid())
        return false;
    auto rows = isNewRow(index.row()) ? m_rows.withInserted(lineCount(), {LineDraft{}}) : m_rows.list();
    auto& line = rows[size_t(index.row())].line;
    const auto before = line;
    if (!PlanLineCells::put(line, index.column(), value) || line == before)
        return false;
    change(std::move(rows), tr("Change of %1").arg(PlanLineCells::heading(index.column())));
    return true;
}

QVariant PlanLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? QVariant(PlanLineCells::heading(section)) : QVariant();
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
    showAllAnew();
}
