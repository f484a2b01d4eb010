#pragma once
#include "domain/staff/accounts.h"
#include "domain/staff/person.h"
#include "gui/desk/actionrunner.h"
#include "gui/record/pagetools.h"
#include "gui/record/recordmodel.h"
#include "gui/window/page.h"

class AppContext;
class QLabel;
class QLineEdit;
class QTableView;
class TableArrangement;

/// One of the staff with the state of the account.
struct AccountLine {
    enum class State { None, CodeHandedOut, Open };
    Id<AccountLine> id; ///< of the person
    QString name;
    QString roles;
    State state = State::None;
};

/// Who may sign in: hands out one-time codes and closes accounts.
class AccountsPage final : public Page {
    Q_OBJECT
public:
    AccountsPage(AppContext& context, PageTools tools, QWidget* parent);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("settings-accounts"); }
    void refresh() override;
    void createNew() override { handOut(); }
    void showFilter() override;
    bool openRecord(const QString& kind, const QUuid& id) override;

protected:
    void retranslate() override;

private:
    void makeTable();
    std::optional<AccountLine> chosen() const;
    void updateActions();
    void handOut();
    bool mayEndPassword(const AccountLine& line);
    void askOfficer(const AccountLine& line, const std::vector<SignInEntry>& officers);
    void makeCode(QObject* receiver, const AccountLine& line, const std::optional<SecondOfficer>& second,
        ActionRunner::Manner manner, std::function<void(const QString&)> show);
    void showCode(const AccountLine& line, const QString& code);
    void close();

    AppContext& m_context;
    PageTools m_tools;
    RecordModel<AccountLine>* m_model;
    RecordFilter* m_filter;
    QTableView* m_table;
    QLineEdit* m_filterField;
    QLabel* m_hint;
    TableArrangement* m_arrangement;
    QAction* m_handOut;
    QAction* m_close;
    QUuid m_wanted;
};
