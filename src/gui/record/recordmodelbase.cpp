#include "gui/record/recordmodelbase.h"
#include "domain/office/kyrgyz.h"
#include "gui/theme/icons.h"
#include <QDate>
#include <QIcon>

using namespace Qt::StringLiterals;

QString shownText(const QVariant& value)
{
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(u"dd.MM.yyyy"_s);
    if (value.typeId() == QMetaType::QTime)
        return value.toTime().toString(u"HH:mm"_s);
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? u"✓"_s : QString();
    return value.toString();
}

int RecordModelBase::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordModelBase::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), col = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(row, col);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (columnInfo(col).alignRight ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::DecorationRole: {
        const auto icon = cellIcon(row, col);
        return icon.isEmpty() ? QVariant() : QVariant(lineIcon(icon));
    }
    case SortRole:
        return sortValue(row, col);
    case FoldedRole:
        return folded(row);
    case ToneRole: {
        const auto chip = cellChip(row, col);
        return chip ? QVariant(int(chip->tone)) : QVariant();
    }
    case IconNameRole: {
        const auto chip = cellChip(row, col);
        return chip ? chip->icon : cellIcon(row, col);
    }
    case RecordIdRole:
        return rowId(row);
    default:
        return {};
    }
}

QVariant RecordModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) // a narrow column shortens its heading
        return columnInfo(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (columnInfo(section).alignRight ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

void RecordModelBase::setColumnInfos(std::vector<ColumnInfo> columns)
{
    m_columns = std::move(columns);
}

void RecordModelBase::forgetKeys()
{
    m_folded.clear();
    m_sortValues.clear();
}

QString RecordModelBase::folded(int row) const
{
    auto& text = m_folded[row];
    if (text.isNull()) {
        text = u""_s;
        for (int col = 0; col < columnCount(); ++col)
            text += fold(cellText(row, col)) + u'\n';
    }
    return text;
}

QVariant RecordModelBase::sortValue(int row, int column) const
{
    auto& value = m_sortValues[{row, column}];
    if (!value.isValid()) {
        value = cellSortValue(row, column);
        if (!value.isValid())
            value = sortKey(cellText(row, column));
    }
    return value;
}

RecordFilter::RecordFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void RecordFilter::setWords(const QString& typed)
{
    m_words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto text = sourceModel()->index(row, 0, parent).data(FoldedRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
}

bool RecordFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto a = left.data(SortRole), b = right.data(SortRole);
    const bool noA = a.toString().isEmpty(), noB = b.toString().isEmpty();
    if (noA || noB)
        return !noA; // what is absent comes last
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return a.toString() < b.toString(); // by code point: the key is made for it, a locale would undo it
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}
