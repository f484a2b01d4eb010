#include "gui/planning/meetingdialog.h"
#include "gui/planning/plantexts.h"
#include "gui/record/dateedit.h"
#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::StringLiterals;

MeetingDialog::MeetingDialog(const PlanSheet& sheet, QDate today, QWidget* parent)
    : FieldDialog(tr("Meeting where the plan was discussed"), {}, tr("Record"), parent)
    , m_kind(new QComboBox(this))
    , m_number(new QSpinBox(this))
    , m_day(new DateEdit(this))
    , m_topic(new QLineEdit(this))
    , m_present(new QListWidget(this))
{
    for (const auto kind : {MeetingKind::Association, MeetingKind::MethodicalCouncil})
        m_kind->addItem(PlanTexts::meeting(kind), int(kind));
    m_number->setRange(0, 999);
    m_number->setSpecialValueText(tr("the next one"));
    m_day->setDate(today);
    m_topic->setText(tr("Discussion of the work plan"));
    for (const auto person : sheet.members) {
        auto* item = new QListWidgetItem(sheet.nameOf(person), m_present);
        item->setData(Qt::UserRole, person.value);
        item->setCheckState(Qt::Checked);
    }
    addField(u"kind"_s, tr("&Kind"), m_kind);
    addField(u"number"_s, tr("&Number within the year"), m_number);
    addField(u"held_on"_s, tr("&Date"), m_day);
    addField(u"topic"_s, tr("&Topic"), m_topic);
    addField(u"present"_s, tr("&Present (untick who was absent)"), m_present, 1);
}

MeetingDraft MeetingDialog::draft() const
{
    MeetingDraft draft{.kind = MeetingKind(m_kind->currentData().toInt()),
        .number = m_number->value(),
        .heldOn = m_day->date(),
        .topic = m_topic->text().trimmed()};
    for (int row = 0; row < m_present->count(); ++row)
        if (m_present->item(row)->checkState() == Qt::Checked)
            draft.present.push_back({m_present->item(row)->data(Qt::UserRole).toUuid()});
    return draft;
}
