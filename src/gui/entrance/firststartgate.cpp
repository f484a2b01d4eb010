#include "gui/entrance/firststartgate.h"
#include "gui/theme/icons.h"
#include "gui/theme/lookstyle.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FirstStartGate::FirstStartGate(RefusalWording wording, bool offersSample, QWidget* parent)
    : Gate(std::move(wording), 520, parent)
{
    setObjectName(u"firstStartGate"_s);
    setTitle([] { return tr("Welcome to Birikme"); },
        [] {
            return tr("The work of the school's methodology associations: plans, reports, meetings and their papers. "
                      "Everything is kept in one file on this computer.");
        });
    auto* fresh = addChoice(
        u"newSchool"_s, u"add"_s, [] { return tr("&New school"); },
        [] { return tr("Four short steps; the school year is filled in already."); });
    makePrimary(fresh);
    fresh->setFocus();
    auto* open = addChoice(
        u"openSchool"_s, u"folder"_s, [] { return tr("&Open a school's file…"); },
        [] { return tr("When the school uses Birikme already, or from a backup."); });
    connect(fresh, &QPushButton::clicked, this, &FirstStartGate::newWanted);
    connect(open, &QPushButton::clicked, this, &FirstStartGate::openWanted);
    if (!offersSample)
        return;
    auto* sample = addChoice(
        u"openSample"_s, u"school"_s, [] { return tr("Open the &sample school"); },
        [] { return tr("An invented school with three years of work, to look around in."); });
    connect(sample, &QPushButton::clicked, this, &FirstStartGate::sampleWanted);
}

QPushButton* FirstStartGate::addChoice(const QString& name, const QString& icon, Text title, Text text)
{
    auto* button = texts().add(new QPushButton(this), std::move(title));
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setMinimumHeight(44);
    button->setAutoDefault(true);
    auto* note = texts().add(new QLabel(this), std::move(text));
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    auto* group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(button);
    group->addWidget(note);
    column().addLayout(group);
    m_choices << button;
    return button;
}

void FirstStartGate::setBusy(bool busy)
{
    for (auto* choice : std::as_const(m_choices))
        choice->setEnabled(!busy);
}

OpeningGate::OpeningGate(RefusalWording wording, QWidget* parent)
    : Gate(std::move(wording), 420, parent)
{
    setObjectName(u"openingGate"_s);
    setTitle([] { return tr("Opening the school's file…"); });
}
