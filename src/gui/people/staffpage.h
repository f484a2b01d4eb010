#pragma once
#include "gui/people/stafflists.h"
#include "gui/record/recordpage.h"
#include <atomic>

/// One of the staff as the page shows them on the day, and what the dialog asks beyond the person when someone new
/// comes.
struct StaffEntry : Person {
    ServiceLength service = {};
    std::vector<Role> roles = {};
    QStringList associations = {};
    QStringList leads = {};
    bool leadsByException = false; ///< 1.1
    bool hasAccount = false;
    bool mustChoosePassword = false;

    QDate worksSince = {}; ///< begins a service period
    bool teaches = true; ///< gets the role of a teacher from today
    std::optional<Id<Association>> joins = {}; ///< becomes a member from today
};

/// Staff: the list with service on the day, and for each person the dated work, roles, memberships and substitutions.
class StaffPage final : public RecordPage<StaffEntry> {
public:
    using WithLeft = std::shared_ptr<std::atomic_bool>;
    StaffPage(AppContext& context, const WithLeft& withLeft, QWidget* parent);

protected:
    void recordShown(const std::optional<StaffEntry>& entry) override;
    void addRecord() override;
    void retranslate() override;

private:
    void handOutCode();

    AppContext& m_context;
    WithLeft m_withLeft; ///< also read on the desk
    QAction* m_left;
    QAction* m_code;
};

Page* makeStaffPage(AppContext& context, QWidget* parent);
