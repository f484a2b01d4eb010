#include "gui/information/noticedialog.h"
#include "gui/information/peoplechoice.h"
#include "gui/record/stores.h"
#include "gui/session/context.h"
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

NoticeDialog::NoticeDialog(AppContext& context, NoticeStart start, QWidget* parent)
    : FieldDialog(NoticeDialog::tr("New notice"),
        start.aboutName.isEmpty() ? QString() : NoticeDialog::tr("About: %1").arg(start.aboutName),
        NoticeDialog::tr("Send"), parent)
    , m_context(context)
    , m_start(std::move(start))
    , m_text(new QPlainTextEdit(this))
    , m_people(new PeopleChoice(context, this))
{
    resize(560, 600);
    m_text->setTabChangesFocus(true);
    addField(u"text"_s, tr("&Text (required)"), m_text, 1);
    addField(u"people"_s, tr("To &whom (required)"), m_people, 2);
    if (const auto kept = m_context.tools().drafts.find(draftKey()))
        m_text->setPlainText(kept->value(u"text"_s).toString());
    m_people->choose(m_start.people);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoticeDialog::updateVerb);
    connect(m_people, &PeopleChoice::changed, this, &NoticeDialog::updateVerb);
    connect(this, &FieldDialog::wanted, this, &NoticeDialog::send);
    updateVerb();
    m_text->setFocus();
}

void NoticeDialog::updateVerb()
{
    setFilled(!m_text->toPlainText().trimmed().isEmpty() && !m_people->chosen().empty());
}

void NoticeDialog::send()
{
    setFilled(false);
    const Notice notice{.association = m_start.association,
        .text = m_text->toPlainText(),
        .aboutKind = m_start.aboutKind,
        .about = m_start.about,
        .aboutName = m_start.aboutName.left(longestLine)};
    auto manner = FieldDialog::manner();
    manner.afterFailure = [this] { updateVerb(); };
    m_context.act(
        this,
        [notice, people = m_people->chosen()](
            Services& services, const Actor& by) { return services.information.write(notice, people, by); },
        [this](const Notice& written) {
            m_context.tools().drafts.drop(draftKey());
            accept();
            Q_EMIT sent(written.id.value);
        },
        manner);
}

void NoticeDialog::reject()
{
    const auto text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        m_context.tools().drafts.drop(draftKey());
    else
        m_context.tools().drafts.keep(draftKey(), {{u"text"_s, text}});
    FieldDialog::reject();
}

/// What was typed about one record is not offered for another.
QString NoticeDialog::draftKey() const
{
    return u"notice-new/"_s + (m_start.about.isNull() ? QString() : m_start.about.toString(QUuid::WithoutBraces));
}

void writeNoticeAbout(AppContext& context, QWidget* parent, const QString& kind, const QUuid& id, const QString& name)
{
    auto* dialog = new NoticeDialog(context, {.aboutKind = kind, .about = id, .aboutName = name}, parent);
    dialog->open();
}
