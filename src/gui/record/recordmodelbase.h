#pragma once
#include "gui/record/recordspec.h"
#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

/// Roles beyond Qt's own.
enum RecordRole {
    SortRole = Qt::UserRole + 1, ///< comparable value; Kyrgyz sort key for words
    FoldedRole, ///< folded text of the whole row, for the filter
    ToneRole, ///< int(Tone) where the cell is a chip
    IconNameRole,
    RecordIdRole, ///< QUuid
};

/// The table of records without the type: read-only, edits go through a service.
class RecordModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    const ColumnInfo& columnInfo(int column) const { return m_columns.at(size_t(column)); }

protected:
    void setColumnInfos(std::vector<ColumnInfo> columns);
    void forgetKeys();

    virtual QString cellText(int row, int column) const = 0;
    virtual QVariant cellSortValue(int row, int column) const = 0; ///< invalid: the text in Kyrgyz order
    virtual std::optional<Chip> cellChip(int row, int column) const = 0;
    virtual QString cellIcon(int row, int column) const = 0;
    virtual QUuid rowId(int row) const = 0;

private:
    QString folded(int row) const;
    QVariant sortValue(int row, int column) const;

    std::vector<ColumnInfo> m_columns;
    mutable QHash<int, QString> m_folded;
    mutable QHash<std::pair<int, int>, QVariant> m_sortValues;
};

/// Sorts in Kyrgyz order and keeps the rows that hold every typed word.
class RecordFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RecordFilter(QObject* parent = nullptr);
    void setWords(const QString& typed);
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
};
