#include "gui/instruction/answersmodel.h"
#include "gui/instruction/instructiontexts.h"

using namespace Qt::StringLiterals;

namespace {
enum Column { Name, Copy, Answer, Day };

ColumnInfo info(const QString& key, const QString& title, int width)
{
    ColumnInfo column;
    column.key = key;
    column.title = title;
    column.width = width;
    return column;
}
} // namespace

void AnswersModel::show(std::vector<AskedCopy> copies)
{
    beginResetModel();
    m_copies = std::move(copies);
    std::ranges::stable_partition(m_copies, [](const AskedCopy& copy) { return !copy.isSigned(); });
    setColumnInfos({info(u"name"_s, tr("Name"), 260), info(u"copy"_s, tr("Copy"), 220),
        info(u"answer"_s, tr("Answer"), 190), info(u"day"_s, tr("Date"), 110)});
    forgetKeys();
    endResetModel();
}

int AnswersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_copies.size());
}

QString AnswersModel::cellText(int row, int column) const
{
    const auto& copy = copyAt(row);
    switch (column) {
    case Name:
        return copy.fullName;
    case Copy:
        return copy.association ? tr("Leader: %1").arg(copy.associationName) : tr("Teacher");
    case Answer:
        return InstructionTexts::answer(copy).text;
    case Day:
        return copy.day.toString(u"dd.MM.yyyy"_s);
    default:
        return {};
    }
}

std::optional<Chip> AnswersModel::cellChip(int row, int column) const
{
    return column == Answer ? std::optional(InstructionTexts::answer(copyAt(row))) : std::nullopt;
}
