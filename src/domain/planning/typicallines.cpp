#include "domain/planning/typicallines.h"
#include <QFile>

std::vector<TypicalLine> builtinTypicalLines()
{
    QFile file(QStringLiteral(":/birikme/planning/typical-lines.ky.tsv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    std::vector<TypicalLine> lines;
    const auto rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const auto& row : rows) {
        const auto cells = row.split(u'\t');
        if (row.startsWith(u'#') || cells.size() != 5)
            continue;
        const auto kind = fromCode<LineKind>(cells[1]);
        Q_ASSERT(kind);
        lines.push_back({.position = static_cast<int>(lines.size()) + 1,
            .activity = cells[0],
            .kind = kind.value_or(LineKind::Activity),
            .clause = cells[2],
            .month = cells[3].toInt(),
            .expected = cells[4]});
    }
    return lines;
}
