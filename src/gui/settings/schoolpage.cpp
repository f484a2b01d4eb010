#include "gui/settings/schoolpage.h"
#include "gui/record/stores.h"
#include "gui/session/context.h"
#include "gui/settings/duepanel.h"
#include "gui/settings/schoolspec.h"
#include "gui/theme/icons.h"
#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {
const auto draftKey = u"school/settings"_s;
}

SchoolPage::SchoolPage(AppContext& context, PageTools tools, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_tools(tools)
    , m_scroll(new QScrollArea(this))
    , m_due(new DuePanel(this))
    , m_save(new QAction(lineIcon(u"save"_s), {}, this))
    , m_undo(new QAction(lineIcon(u"undo"_s), {}, this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_due->setMinimumWidth(300);
    m_due->setMaximumWidth(420);
    auto* side = new QVBoxLayout;
    side->addWidget(m_due);
    side->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(m_scroll, 3);
    row->addLayout(side, 2);
    m_save->setObjectName(u"saveSchool"_s);
    m_undo->setObjectName(u"undoSchool"_s);
    connect(m_save, &QAction::triggered, this, &SchoolPage::save);
    connect(m_undo, &QAction::triggered, this, &SchoolPage::undo);
    setPrimaryAction(m_save);
    setSecondaryActions({m_undo});
    remakeForm();
}

QString SchoolPage::title() const
{
    return tr("School and deadlines");
}

void SchoolPage::remakeForm()
{
    const auto typed = m_form ? m_form->values() : FieldValues();
    m_form = new RecordForm<School>(schoolFields());
    m_form->setMaximumWidth(560);
    m_scroll->setWidget(m_form);
    if (m_sheet) {
        m_form->show(m_sheet->school);
        m_form->setValues(typed);
        m_form->setReadOnly(!m_context.whyNotNow(Act::ChangeSchool).isEmpty());
    }
    connect(m_form, &RecordFormBase::changed, this, [this] {
        showDueDates();
        updateActions();
    });
}

void SchoolPage::retranslate()
{
    m_save->setText(tr("Save"));
    m_undo->setText(tr("Undo the changes"));
    remakeForm();
    showDueDates();
    updateActions();
}

void SchoolPage::refresh()
{
    keepDrafts();
    m_context.read(this, calendarSheet, [this](const CalendarSheet& sheet) {
        m_sheet = sheet;
        m_form->show(sheet.school);
        if (const auto kept = m_tools.drafts.find(draftKey))
            m_form->setValues(*kept);
        m_form->setReadOnly(!m_context.whyNotNow(Act::ChangeSchool).isEmpty());
        showDueDates();
        updateActions();
    });
}

void SchoolPage::keepDrafts()
{
    if (m_sheet && m_form->isChanged())
        m_tools.drafts.keep(draftKey, m_form->changes());
}

void SchoolPage::showDueDates()
{
    if (!m_sheet)
        return;
    const auto edited = m_form->record();
    const auto* shape = m_sheet->yearOf(scope());
    m_due->show(shape ? std::optional(shape->year) : std::nullopt, edited.deadlines(), m_sheet->calendar(edited.week));
}

void SchoolPage::updateActions()
{
    auto reason = m_context.whyNotNow(Act::ChangeSchool);
    const bool changed = m_sheet && m_form->isChanged();
    if (reason.isEmpty() && !changed)
        reason = tr("Nothing was changed.");
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(reason);
    m_undo->setVisible(changed);
}

void SchoolPage::undo()
{
    m_tools.drafts.drop(draftKey);
    m_form->show(m_sheet->school);
    showDueDates();
    updateActions();
}

void SchoolPage::save()
{
    if (!m_save->isEnabled())
        return;
    m_form->clearRefusals();
    if (const auto gap = m_form->firstGap()) {
        m_form->showRefusal(*gap, m_context.wordsFor(*gap));
        return;
    }
    keepDrafts(); // the power may go while it is saved
    m_save->setEnabled(false);
    m_context.act(
        this,
        [school = m_form->record()](Services& services, const Actor& by) { return services.records.save(school, by); },
        [this](const School& stored) {
            m_tools.drafts.drop(draftKey);
            m_form->markShown();
            m_context.session().setSchoolName(stored.name);
            refresh();
        },
        {.place = m_form, .placeLife = m_form, .afterFailure = [this] { updateActions(); }});
}
