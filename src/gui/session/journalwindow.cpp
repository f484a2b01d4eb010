#include "gui/session/journalwindow.h"
#include "gui/language/language.h"
#include "gui/papers/paperwindow.h"
#include "gui/session/listhead.h"
#include "papers/journalpaper.h"

namespace {

void open(const JournalTable& journal, const JournalHead& head, const AppContext& context, QWidget* parent)
{
    auto* window = new PaperWindow(journalPaper(journal, head, windowLanguage()), context.prompts(), parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

} // namespace

void showJournal(const JournalTable& journal, const QString& about, const AppContext& context, QWidget* parent)
{
    open(journal, listHead(context, about), context, parent);
}

void showJournal(const JournalTable& journal, const Scope& scope, const AppContext& context, QWidget* parent)
{
    context.actions().run(listHead(context, scope), parent,
        [journal, &context, parent](const JournalHead& head) { open(journal, head, context, parent); });
}
