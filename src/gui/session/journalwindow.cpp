#include "gui/session/journalwindow.h"
#include "gui/language/language.h"
#include "gui/papers/paperwindow.h"
#include "gui/session/context.h"
#include "papers/journalpaper.h"

void showJournal(const JournalTable& journal, const QString& about, const AppContext& context, QWidget* parent)
{
    const auto& session = context.session();
    const JournalHead head{
        .school = session.school().name, .scope = about, .day = session.today(), .sample = session.school().sample};
    auto* window = new PaperWindow(journalPaper(journal, head, windowLanguage()), context.prompts(), parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}
