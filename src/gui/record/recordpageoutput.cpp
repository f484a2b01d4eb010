#include "gui/language/language.h"
#include "gui/papers/paperwindow.h"
#include "gui/record/recordpagebase.h"
#include "gui/record/tablecopy.h"
#include "papers/journalpaper.h"

// The list as it stands on the screen, on the clipboard and on paper.

void RecordPageBase::copyRows()
{
    copyShown(*m_table);
}

void RecordPageBase::printPage()
{
    const auto journal = journalOf(m_words.title, *m_table);
    auto* window = new PaperWindow(journalPaper(journal, journalHead(), windowLanguage()), m_tools.prompts, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}
