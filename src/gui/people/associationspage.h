#pragma once
#include "domain/queries.h"
#include "gui/people/associationlists.h"
#include "gui/record/recordpage.h"

/// An association as the page shows it on the day.
struct AssociationEntry : Association {
    int members = 0;
    std::optional<LeaderMark> leader = {};
    std::optional<LeaderMark> acting = {};
    QStringList supervisors = {};
    bool exception = false;
    bool gap = false;
};

/// Associations: the list with leaders and marks, and for each one its members, leader history and supervision.
class AssociationsPage final : public RecordPage<AssociationEntry> {
public:
    AssociationsPage(AppContext& context, QWidget* parent);

protected:
    void recordShown(const std::optional<AssociationEntry>& entry) override;
    void retranslate() override;

private:
    AppContext& m_context;
    QAction* m_appoint;
    ChildList<ListedAppointment>* m_leaders;
};

Page* makeAssociationsPage(AppContext& context, QWidget* parent);
