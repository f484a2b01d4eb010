#pragma once
#include "domain/planning/planview.h"
#include <memory>
#include <QHash>
#include <QWidget>

class RefusalLabel;
namespace Ui {
class FrontPageForm;
}

/// The front page of a plan: theme, aim, tasks, forecast, and where it was discussed with the members.
class FrontPage final : public QWidget {
    Q_OBJECT
public:
    explicit FrontPage(QWidget* parent = nullptr);
    ~FrontPage() override;

    void show(const PlanSheet& sheet, const std::vector<Meeting>& meetings, bool editable, bool meetingToo);
    /// Puts the typed texts into the draft.
    void fill(PlanDraft& draft) const;
    /// Texts that were typed but not stored.
    void setTexts(const PlanDraft& draft);
    bool showRefusal(const QString& field, const QString& words);
    void clearRefusals();
    void focusForecast();

Q_SIGNALS:
    void edited();
    /// A recorded meeting, or none.
    void meetingChosen(const QUuid& meeting);
    void recordMeetingWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillMeetings();

    std::unique_ptr<Ui::FrontPageForm> m_ui;
    QHash<QString, RefusalLabel*> m_refusals;
    std::vector<Meeting> m_meetings;
    std::optional<Id<Meeting>> m_chosen;
    bool m_showing = false;
};
