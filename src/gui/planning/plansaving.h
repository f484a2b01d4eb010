#pragma once
#include "gui/planning/openplan.h"

class AutoSave;
class DraftStore;
class FrontPage;
class PlanLinesModel;

/// Saves a draft a moment after the last key, one save at a time, and keeps what could not be saved for the next time.
class PlanSaving final : public QObject {
    Q_OBJECT
public:
    PlanSaving(OpenPlan& plan, DraftStore& drafts, FrontPage& front, PlanLinesModel& lines);

    /// Something was typed that is not stored yet.
    bool isPending() const;
    PlanDraft typed() const;
    void edited();
    /// Saves what is typed, then calls `then`; at once when nothing is.
    void save(std::function<void()> then = {});
    /// The plan was read anew: what the screen shows is what is stored.
    void begin();

    void keepUnsaved() const;
    /// Puts text that was kept back on the screen; false when there is none.
    bool restoreUnsaved();
    void dropUnsaved();

Q_SIGNALS:
    /// How the text stands, for the line beside the tabs.
    void wordsChanged(const QString& words);
    /// The text was stored; OpenPlan holds what was read after it.
    void stored();

private:
    void beginSave();
    QString key() const;
    void takeStored(const PlanPageData& given);

    OpenPlan& m_plan;
    DraftStore& m_drafts;
    FrontPage& m_front;
    PlanLinesModel& m_lines;
    AutoSave* m_saving;
    std::vector<int> m_sentKeys;
};
