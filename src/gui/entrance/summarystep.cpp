#include "gui/entrance/summarystep.h"
#include "domain/office/schoolsetup.h"
#include <QDir>
#include <QLabel>

using namespace Qt::StringLiterals;

SummaryStep::SummaryStep(std::function<QString()> path, RefusalWording wording, QWidget* parent)
    : WizardStep(std::move(wording), parent)
    , m_path(std::move(path))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(u"setupSummary"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    fields().addWidget(m_text);
    fields().addNote([] {
        return tr(
            "The built-in holidays and the rule for counting days stand at their defaults; both are in Settings.");
    });
}

void SummaryStep::enter(const SchoolSetupRequest& request)
{
    QString rows;
    const auto add = [&rows](const QString& label, const QString& value) {
        if (!value.isEmpty())
            rows
                += u"<tr><td style='padding:3px 16px 3px 0'>%1</td><td style='padding:3px 0'><b>%2</b></td></tr>"_s.arg(
                    label.toHtmlEscaped(), value.toHtmlEscaped());
    };
    const auto& year = request.year.year;
    add(tr("School"), request.school.name.simplified());
    add(tr("District or town"), request.school.district.simplified());
    add(tr("File"), QDir::toNativeSeparators(m_path()));
    add(tr("School year"), u"%1–%2"_s.arg(year.firstYear).arg(year.firstYear + 1));
    add(tr("Lessons"), year.startsOn.toString(u"dd.MM.yyyy"_s) + u" – "_s + year.endsOn.toString(u"dd.MM.yyyy"_s));
    add(tr("Academic deputy director"), request.deputy.person.fullName());
    add(tr("Director"), request.director ? request.director->person.fullName() : QString());
    add(tr("Chair of the union committee"), request.chair ? request.chair->person.fullName() : QString());
    add(tr("Teachers"), request.others.empty() ? QString() : QString::number(request.others.size()));
    m_text->setText(u"<table>%1</table>"_s.arg(rows));
}
