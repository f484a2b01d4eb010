#include "gui/planning/frontpage.h"
#include "gui/document/documenttexts.h"
#include "gui/planning/plantexts.h"
#include "gui/session/refusallabel.h"
#include "ui_frontpage.h"
#include <QEvent>

using namespace Qt::StringLiterals;

FrontPage::FrontPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FrontPageForm>())
{
    m_ui->setupUi(this);
    auto strong = font();
    strong.setWeight(QFont::DemiBold);
    m_ui->meetingHeading->setFont(strong);
    const std::pair<const char*, QWidget*> fields[] = {{"theme", m_ui->themeEdit}, {"aim", m_ui->aimEdit},
        {"tasks", m_ui->tasksEdit}, {"forecast", m_ui->forecastEdit}, {"discussion", m_ui->discussionEdit}};
    for (const auto& [name, editor] : fields) {
        auto* refusal = new RefusalLabel(this);
        refusal->setObjectName(QLatin1String(name) + u"-refusal"_s);
        m_ui->column->insertWidget(m_ui->column->indexOf(editor) + 1, refusal);
        m_refusals.insert(QLatin1String(name), refusal);
    }
    const auto typed = [this] {
        if (!m_showing)
            Q_EMIT edited();
    };
    for (auto* line : {m_ui->themeEdit, m_ui->discussionEdit})
        connect(line, &QLineEdit::textChanged, this, typed);
    for (auto* text : {m_ui->aimEdit, m_ui->tasksEdit, m_ui->forecastEdit})
        connect(text, &QPlainTextEdit::textChanged, this, typed);
    connect(m_ui->recordMeeting, &QPushButton::clicked, this, &FrontPage::recordMeetingWanted);
    connect(m_ui->meetingBox, &QComboBox::activated, this,
        [this](int at) { Q_EMIT meetingChosen(m_ui->meetingBox->itemData(at).toUuid()); });
}

FrontPage::~FrontPage() = default;

void FrontPage::show(const PlanSheet& sheet, const std::vector<Meeting>& meetings, bool editable, bool meetingToo)
{
    m_showing = true;
    m_meetings = meetings;
    m_chosen = sheet.plan.discussedAt;
    setTexts(draftOf(sheet));
    fillMeetings();
    for (auto* line : {m_ui->themeEdit, m_ui->discussionEdit})
        line->setReadOnly(!editable);
    for (auto* text : {m_ui->aimEdit, m_ui->tasksEdit, m_ui->forecastEdit})
        text->setReadOnly(!editable);
    m_ui->meetingBox->setEnabled(meetingToo);
    m_ui->recordMeeting->setVisible(meetingToo);
    clearRefusals();
    m_showing = false;
}

void FrontPage::fillMeetings()
{
    m_ui->meetingBox->clear();
    m_ui->meetingBox->addItem(tr("no meeting named"), QUuid());
    for (const auto& meeting : m_meetings)
        m_ui->meetingBox->addItem(tr("%1 No. %2, %3")
                                      .arg(PlanTexts::meeting(meeting.kind))
                                      .arg(meeting.number)
                                      .arg(DocumentTexts::date(meeting.heldOn)),
            meeting.id.value);
    m_ui->meetingBox->setCurrentIndex(m_chosen ? qMax(0, m_ui->meetingBox->findData(m_chosen->value)) : 0);
    m_ui->meetingBox->setAccessibleName(m_ui->meetingHeading->text());
}

void FrontPage::fill(PlanDraft& draft) const
{
    draft.theme = m_ui->themeEdit->text().trimmed();
    draft.aim = m_ui->aimEdit->toPlainText().trimmed();
    draft.tasks = m_ui->tasksEdit->toPlainText().trimmed();
    draft.forecast = m_ui->forecastEdit->toPlainText().trimmed();
    draft.discussion = m_ui->discussionEdit->text().trimmed();
}

void FrontPage::setTexts(const PlanDraft& draft)
{
    // A text that is the same is left alone, so that the cursor and what can be undone stay.
    const auto put = [](QPlainTextEdit* edit, const QString& text) {
        if (edit->toPlainText().trimmed() != text)
            edit->setPlainText(text);
    };
    if (m_ui->themeEdit->text().trimmed() != draft.theme)
        m_ui->themeEdit->setText(draft.theme);
    if (m_ui->discussionEdit->text().trimmed() != draft.discussion)
        m_ui->discussionEdit->setText(draft.discussion);
    put(m_ui->aimEdit, draft.aim);
    put(m_ui->tasksEdit, draft.tasks);
    put(m_ui->forecastEdit, draft.forecast);
}

bool FrontPage::showRefusal(const QString& field, const QString& words)
{
    auto* label = m_refusals.value(field);
    if (!label)
        return false;
    label->say(words);
    if (auto* editor = findChild<QWidget*>(field + u"Edit"_s))
        editor->setFocus(Qt::OtherFocusReason);
    return true;
}

void FrontPage::clearRefusals()
{
    for (auto* label : std::as_const(m_refusals))
        label->say({});
}

void FrontPage::focusForecast()
{
    m_ui->forecastEdit->setFocus(Qt::OtherFocusReason);
}

void FrontPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillMeetings();
    }
}
