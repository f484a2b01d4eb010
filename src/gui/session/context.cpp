#include "gui/session/context.h"

AppContext::AppContext(Session& session, const PageTools& tools, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_tools(tools)
{
    connect(this, &AppContext::committed, &session, &Session::refreshActor);
}

QString AppContext::whyNotNow(Act act, const Subject& subject) const
{
    const auto no = whyNot(act, m_session.actor(), subject);
    return no ? wordsFor(*no) : QString();
}

bool AppContext::concernsPassword(const Refusal& refusal)
{
    return refusal.rule == Rule::WrongPassword || refusal.rule == Rule::WaitBeforeSignIn;
}

PaperDialog* AppContext::openPaperDialog(QWidget* parent, const PaperQuestion& question) const
{
    auto* dialog = new PaperDialog(question, m_session.today(), prompts(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperDialog::dayChosen, this, [this, dialog] { fillSigners(*dialog); });
    fillSigners(*dialog);
    dialog->open();
    return dialog;
}

void AppContext::fillSigners(PaperDialog& dialog) const
{
    read(
        &dialog,
        [act = dialog.question().act, subject = dialog.question().subject, day = dialog.answer().day](
            Services& services) {
            // Who takes a deputy's step depends on who leads the association on the paper's day.
            const auto of = subject.association
                ? services.authority.subject(*subject.association, day, subject.author, subject.state)
                : subject;
            return possibleSigners(services.ports, act, of, day);
        },
        [&dialog](const std::vector<Signer>& signers) { dialog.setSigners(signers); });
}
