#pragma once
#include "domain/meeting/minutesservice.h"
#include "gui/record/childlist.h"
#include "gui/record/recordpage.h"
#include "gui/window/pageentry.h"

/// 3.7.c: meetings of the association and of the methodical council, each with its agenda, decisions and attendance;
/// the minutes are read, printed and signed from here.
class MeetingsPage final : public RecordPage<Meeting> {
public:
    MeetingsPage(AppContext& context, QWidget* parent);

    /// A meeting; an agenda item or a decision opens its meeting.
    bool openRecord(const QString& kind, const QUuid& id) override;

protected:
    void recordShown(const std::optional<Meeting>& meeting) override;
    void retranslate() override;

private:
    QAction* makeAction(const char* name, const char* icon, void (MeetingsPage::*called)());
    /// Reads the minutes of the meeting in front, as they would be signed now.
    void readMinutes(std::function<void(const MinutesSheet&)> then);
    void sign();
    void signOnPaper();
    void showMinutes();
    void tellSigned();

    AppContext& m_context;
    QAction* m_sign;
    QAction* m_signOnPaper;
    QAction* m_minutes;
    ChildList<AgendaItem>* m_agenda;
    ChildList<Decision>* m_decisions;
};

/// The page as the navigation of the window shows it.
PageEntry meetingsEntry(AppContext& context);
