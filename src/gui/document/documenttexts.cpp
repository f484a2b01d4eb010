#include "gui/document/documenttexts.h"

using namespace Qt::StringLiterals;

QString DocumentTexts::state(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft:
        return tr("Draft");
    case DocumentState::Returned:
        return tr("Returned");
    case DocumentState::Submitted:
        return tr("Submitted");
    case DocumentState::Agreed:
        return tr("Agreed");
    case DocumentState::Approved:
        return tr("Approved");
    case DocumentState::Accepted:
        return tr("Accepted");
    case DocumentState::InForce:
        return tr("In force");
    case DocumentState::Superseded:
        return tr("Superseded");
    case DocumentState::Closed:
        return tr("Closed");
    }
    Q_UNREACHABLE();
}

QString DocumentTexts::date(QDate day)
{
    return day.toString(u"dd.MM.yyyy"_s);
}

QString DocumentTexts::daysLeft(int days)
{
    return days == 0 ? tr("today is the last day") : tr("%n day(s) left", nullptr, days);
}

QString DocumentTexts::daysLate(int days)
{
    return tr("%n day(s) late", nullptr, days);
}
