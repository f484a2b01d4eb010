#pragma once
#include "gui/record/recorddialog.h"
#include "gui/record/recordform.h"
#include "gui/record/recordmodel.h"
#include "gui/record/recordpagebase.h"
#include <memory>

/// The page of a record type: table, detail, new, edit, remove, all from its specification and its source.
template <class T>
class RecordPage : public RecordPageBase {
public:
    using MakeSpec = std::function<RecordSpec<T>()>;

    RecordPage(const QString& icon, MakeSpec makeSpec, std::unique_ptr<RecordSource<T>> source, PageTools pageTools,
        QWidget* parent)
        : RecordPageBase(kindOf<T>(), icon, pageTools, parent)
        , m_makeSpec(std::move(makeSpec))
        , m_spec(m_makeSpec())
        , m_source(std::move(source))
        , m_model(new RecordModel<T>(m_spec.columns, this))
    {
        setWords(m_spec.words);
        RecordPageBase::setModel(m_model);
        remakeForm();
    }

    void refresh() override
    {
        const auto turn = ++m_turn;
        tools().actions.run(
            m_source->list({scope(), {}}, m_spec.lookups()), this, [this, turn](const RecordList<T>& list) {
                if (turn != m_turn) // an older question, answered late
                    return;
                keepDrafts();
                m_list = list;
                m_model->show(std::exchange(m_list.records, {}), list.names);
                rowsShown();
            });
    }

protected:
    std::optional<T> currentRecord() const
    {
        return currentRow() < 0 ? std::nullopt : std::optional(m_model->at(currentRow()));
    }
    RecordSource<T>& source() { return *m_source; }
    RecordForm<T>& form() { return *m_form; }
    /// Called whenever another record, or none, is shown in the detail pane.
    virtual void recordShown(const std::optional<T>&) { }
    /// Takes a record that was just stored to the front.
    void showStored(const T& stored)
    {
        openRecord(kindOf<T>(), stored.id.value);
        refresh();
    }

    void showRow(int row) override
    {
        const auto record = row < 0 ? std::nullopt : std::optional(m_model->at(row));
        m_form->show(record.value_or(T()));
        showChildrenOf(record ? record->id.value : QUuid());
        recordShown(record);
    }
    void addRecord() override
    {
        auto* dialog = new RecordDialog<T>(
            m_spec, m_list.blank, [this](const T& record) { return m_source->save(record); }, tools(),
            [this](const T& stored) { showStored(stored); }, this);
        dialog->open();
    }
    void answerRow(int row) override
    {
        auto spec = m_spec;
        spec.fields = m_spec.answerFields;
        spec.words.newTitle = rowName(row);
        const auto record = m_model->at(row);
        auto* dialog = new RecordDialog<T>(
            spec, record, [this](const T& given) { return m_source->answer(given); }, tools(),
            [this](const T& stored) { showStored(stored); }, this, {}, QStringLiteral("/answer"));
        dialog->open();
    }
    void saveRecord() override
    {
        setSaving(true);
        tools().actions.run(m_source->save(m_form->record()), this,
            [this, sent = m_form->values()](const T& stored) {
                setSaving(false);
                formSaved();
                m_form->markShown(sent); // what was typed meanwhile is not saved yet
                showStored(stored);
            },
            {.place = m_form, .placeLife = m_form, .afterFailure = [this] { setSaving(false); }});
    }
    void removeRows(const QList<int>& rows) override
    {
        std::vector<T> removed;
        for (const int row : rows)
            removed.push_back(m_model->at(row));
        const auto words = removalWords(rows);
        tools().actions.run(m_source->remove(removed), this,
            [this, removed, words](const Done&) {
                refresh();
                if (m_source->canBringBack())
                    offerUndo(words, [this, removed] { bringBack(removed); });
            },
            {.afterFailure = [this] { refresh(); }});
    }
    QString rowName(int row) const override
    {
        if (m_spec.name)
            return m_spec.name(m_model->at(row));
        if constexpr (requires(const T& record) { nameOf(record); })
            return nameOf(m_model->at(row));
        return m_model->index(row, 0).data().toString();
    }
    int rowOf(const QUuid& id) const override { return m_model->rowOf(id); }
    QString whyNotAddHere() const override { return wordsOf(m_list.whyNotAdd); }
    QString whyNotChangeRow(int row) const override { return wordsOf(m_list.whyNotChange.at(size_t(row))); }
    QString whyNotAnswerRow(int row) const override { return wordsOf(m_list.whyNotAnswer.at(size_t(row))); }
    QFuture<JournalHead> journalHead() override { return m_source->journalHead(scope()); }

    void retranslate() override
    {
        const auto typed = m_form->values();
        m_spec = m_makeSpec();
        setWords(m_spec.words);
        m_model->setColumns(m_spec.columns);
        remakeForm();
        rowsAgain(typed);
        RecordPageBase::retranslate();
    }

private:
    void remakeForm()
    {
        m_form = new RecordForm<T>(m_spec.fields);
        setForm(m_form);
    }
    void rowsAgain(const FieldValues& typed)
    {
        if (m_model->rowCount() == 0)
            return;
        rowsShown();
        m_form->setValues(typed);
    }
    void bringBack(const std::vector<T>& removed)
    {
        tools().actions.run(m_source->bringBack(removed), this, [this, id = removed.front().id](const Done&) {
            openRecord(kindOf<T>(), id.value);
            refresh();
        });
    }

    MakeSpec m_makeSpec;
    RecordSpec<T> m_spec;
    std::unique_ptr<RecordSource<T>> m_source;
    RecordModel<T>* m_model;
    RecordList<T> m_list; ///< as it was read last; the records themselves stand in the model
    RecordForm<T>* m_form = nullptr;
    int m_turn = 0;
};
