#include "gui/desk/actionrunner.h"
#include "gui/language/language.h"
#include "gui/papers/paperwindow.h"
#include "gui/record/recordpagebase.h"
#include "gui/record/tablecopy.h"
#include "gui/record/tablesaving.h"
#include "gui/record/tablesheet.h"
#include "papers/journalpaper.h"

// The list as it stands on the screen, on the clipboard, on paper and in a spreadsheet.

void RecordPageBase::copyRows()
{
    copyShown(*m_table);
}

void RecordPageBase::printPage()
{
    m_tools.actions.run(
        journalHead(), this, [this, journal = journalOf(m_words.title, *m_table)](const JournalHead& head) {
            auto* window = new PaperWindow(journalPaper(journal, head, windowLanguage()), m_tools.prompts, this);
            window->setAttribute(Qt::WA_DeleteOnClose);
            window->open();
        });
}

void RecordPageBase::makeSaving()
{
    m_tableSaving = new TableSaving(
        *this, m_tools, [this] { return journalHead(); },
        [this](const JournalHead& head) { return sheetOf(m_words.title, *m_table, head); });
}
