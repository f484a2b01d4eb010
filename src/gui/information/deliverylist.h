#pragma once
#include "domain/information/informationservice.h"
#include "gui/record/childlistbase.h"
#include "gui/record/recordmodel.h"
#include "gui/session/context.h"

/// To whom a document, notice or material was sent and who acknowledged it: sends it to more people and enters
/// signatures on paper. That it was sent is never taken back.
class DeliveryList final : public ChildListBase {
    Q_OBJECT
public:
    using SentOf = std::function<SentRecord(const QUuid& owner)>;

    /// @param sentOf what the record shown above is, as something sent
    DeliveryList(const QString& name, AppContext& context, SentOf sentOf, QWidget* parent);

    void showOf(const Within& within) override;
    void retranslate() override;
    /// Asks for people and sends it to them.
    void send() { add(); }

Q_SIGNALS:
    /// «Sent to 3 people.»
    void told(const QString& words);

protected:
    void add() override;
    void edit(int row, bool ending) override;
    void remove(int) override { }
    QString addWords() const override;
    QString rowName(int row) const override { return m_model->at(row).name; }
    QString whyNotAdd() const override { return wordsOf(m_list.whyNotSend); }
    QString whyNotChange(int row) const override { return wordsOf(m_list.whyNotRecord.at(size_t(row))); }

private:
    std::vector<ColumnSpec<Recipient>> columns() const;
    std::vector<int> chosenRows() const;
    void updateOnPaper();
    void recordOnPaper();

    AppContext& m_context;
    SentOf m_sentOf;
    bool m_isNotice; ///< which is read, not acknowledged
    RecordModel<Recipient>* m_model;
    QAction* m_onPaper;
    Recipients m_list{.whyNotSend = Refusal{Rule::RecordGone}}; ///< as read last; the people stand in the model
    Within m_within;
    int m_turn = 0;
};
