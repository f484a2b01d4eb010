#include "gui/record/daywords.h"
#include "gui/record/recordspec.h"

QString DayWords::name(DayKind kind)
{
    switch (kind) {
    case DayKind::Working:
        return tr("Working day");
    case DayKind::Weekend:
        return tr("Weekend");
    case DayKind::Holiday:
        return tr("Holiday");
    case DayKind::DayOff:
        return tr("Day off by order");
    case DayKind::WorkingSaturday:
        return tr("Working Saturday");
    }
    Q_UNREACHABLE();
}

QString DayWords::letter(DayKind kind)
{
    switch (kind) {
    case DayKind::Working:
        return tr("W", "letter of a working day");
    case DayKind::Weekend:
        return tr("E", "letter of a weekend day");
    case DayKind::Holiday:
        return tr("H", "letter of a holiday");
    case DayKind::DayOff:
        return tr("O", "letter of a day off by order");
    case DayKind::WorkingSaturday:
        return tr("S", "letter of a working Saturday");
    }
    Q_UNREACHABLE();
}

Tone DayWords::tone(DayKind kind)
{
    switch (kind) {
    case DayKind::Working:
    case DayKind::Weekend:
        return Tone::Quiet;
    case DayKind::Holiday:
        return Tone::Bad;
    case DayKind::DayOff:
        return Tone::Caution;
    case DayKind::WorkingSaturday:
        return Tone::Accent;
    }
    Q_UNREACHABLE();
}

QList<Option> DayWords::choices()
{
    QList<Option> all;
    for (const auto kind : {DayKind::Holiday, DayKind::DayOff, DayKind::WorkingSaturday, DayKind::Working})
        all << option(kind, name(kind));
    return all;
}
