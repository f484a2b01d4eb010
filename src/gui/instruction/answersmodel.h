#pragma once
#include "domain/instruction/acknowledgements.h"
#include "domain/instruction/instructionview.h"
#include "gui/record/recordmodelbase.h"

/// Who is asked to acknowledge and how they answered; those who have not come first.
class AnswersModel final : public RecordModelBase {
    Q_OBJECT
public:
    using RecordModelBase::RecordModelBase;

    void show(std::vector<AskedCopy> copies);
    int rowCount(const QModelIndex& parent = {}) const override;
    const AskedCopy& copyAt(int row) const { return m_copies.at(size_t(row)); }

protected:
    QString cellText(int row, int column) const override;
    QVariant cellSortValue(int, int) const override { return {}; }
    std::optional<Chip> cellChip(int row, int column) const override;
    QString cellIcon(int, int) const override { return {}; }
    QUuid rowId(int row) const override { return copyAt(row).person.value; }

private:
    std::vector<AskedCopy> m_copies;
};
