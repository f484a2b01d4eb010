#pragma once
#include "gui/record/recordmodelbase.h"

/// The table of records of type T.
template <class T>
class RecordModel final : public RecordModelBase {
public:
    explicit RecordModel(std::vector<ColumnSpec<T>> columns, QObject* parent = nullptr)
        : RecordModelBase(parent)
    {
        takeColumns(std::move(columns));
    }

    /// New words after a change of language; the columns stay the same.
    void setColumns(std::vector<ColumnSpec<T>> columns)
    {
        beginResetModel();
        takeColumns(std::move(columns));
        endResetModel();
    }
    void show(std::vector<T> records, Names names = {})
    {
        beginResetModel();
        forgetKeys();
        m_records = std::move(records);
        m_names = std::move(names);
        endResetModel();
    }
    const T& at(int row) const { return m_records.at(size_t(row)); }
    int rowOf(const QUuid& id) const
    {
        for (size_t i = 0; i < m_records.size(); ++i)
            if (m_records[i].id.value == id)
                return int(i);
        return -1;
    }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_records.size()); }

protected:
    QString cellText(int row, int column) const override
    {
        const auto& shown = spec(column);
        return shown.reference ? m_names.value(shown.reference(at(row))) : shown.text(at(row));
    }
    QVariant cellSortValue(int row, int column) const override
    {
        return spec(column).sortValue ? spec(column).sortValue(at(row)) : QVariant();
    }
    std::optional<Chip> cellChip(int row, int column) const override
    {
        return spec(column).chip ? std::optional(spec(column).chip(at(row))) : std::nullopt;
    }
    QString cellIcon(int row, int column) const override
    {
        return spec(column).icon ? spec(column).icon(at(row)) : QString();
    }
    QUuid rowId(int row) const override { return at(row).id.value; }

private:
    const ColumnSpec<T>& spec(int column) const { return m_specs.at(size_t(column)); }
    void takeColumns(std::vector<ColumnSpec<T>> columns)
    {
        forgetKeys();
        m_specs = std::move(columns);
        setColumnInfos({m_specs.begin(), m_specs.end()});
    }

    std::vector<ColumnSpec<T>> m_specs;
    std::vector<T> m_records;
    Names m_names; ///< of what the columns refer to
};
