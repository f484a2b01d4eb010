#pragma once
#include "domain/activity/membercard.h"
#include "gui/session/context.h"
#include "gui/window/page.h"

class EmptyState;
class QComboBox;
class QLabel;
class QStackedWidget;
class RecordTree;
class TableSaving;
struct JournalTable;

/// Who has a card that the reader may see, and the one that is shown.
struct MemberCardData {
    std::vector<Person> people;
    std::optional<MemberCard> card; ///< none: nobody has one
};

/// 4.4: the year of one member, joint and individual work with its assessments; each kind of work opens its records.
class MemberCardPage final : public Page {
    Q_OBJECT
public:
    explicit MemberCardPage(AppContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Member's card"); }
    QString helpTopic() const override { return QStringLiteral("control"); }
    void refresh() override;
    void printPage() override;
    void showFilter() override;
    /// Shows the card of a person: «member_card».
    bool openRecord(const QString& kind, const QUuid& id) override;

protected:
    void retranslate() override;

private:
    void showCard(const MemberCardData& read);
    void fillTree(bool keepOpen);
    /// Only while a card is shown.
    JournalTable journal() const;
    QString about() const;

    AppContext& m_context;
    QComboBox* m_people;
    QLabel* m_label;
    RecordTree* m_tree;
    QStackedWidget* m_pane;
    EmptyState* m_empty;
    TableSaving* m_saving;
    Id<Person> m_wanted; ///< whose card is shown, or shall be
    std::optional<MemberCard> m_card;
    int m_turn = 0;
};
