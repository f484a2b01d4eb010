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
        : RecordPageBase(icon, pageTools, parent)
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
        tools().actions.run(m_source->list(scope()), this, [this, turn](const std::vector<T>& records) {
            if (turn != m_turn) // an older question, answered late
                return;
            keepDrafts();
            m_model->show(records);
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

    void showRow(int row) override
    {
        m_form->show(row < 0 ? T() : m_model->at(row));
        recordShown(row < 0 ? std::nullopt : std::optional(m_model->at(row)));
    }
    void addRecord() override
    {
        auto* dialog = new RecordDialog<T>(
            m_spec, m_spec.blank(), *m_source, tools(), [this](const T& stored) { showStored(stored); }, this);
        dialog->open();
    }
    void saveRecord() override
    {
        setSaving(true);
        tools().actions.run(m_source->save(m_form->record()), this,
            [this](const T& stored) {
                setSaving(false);
                formSaved();
                m_form->markShown();
                showStored(stored);
            },
            {.place = m_form, .placeLife = m_form, .afterFailure = [this] { setSaving(false); }});
    }
    void removeRows(const QList<int>& rows) override
    {
        // Copies first: the rows move while they are removed one after the other.
        auto left = std::make_shared<std::vector<T>>();
        for (const int row : rows)
            left->push_back(m_model->at(row));
        removeNext(left);
    }
    QString rowName(int row) const override
    {
        const auto& record = m_model->at(row);
        return m_spec.name ? m_spec.name(record) : m_spec.columns.front().text(record);
    }
    int rowOf(const QUuid& id) const override { return m_model->rowOf(id); }
    QString whyNotAddHere() const override { return m_source->whyNotAdd(); }
    QString whyNotEditRow(int row) const override { return m_source->whyNotEdit(m_model->at(row)); }
    QString whyNotRemoveRow(int row) const override { return m_source->whyNotRemove(m_model->at(row)); }

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
    void showStored(const T& stored)
    {
        openRecord(m_spec.words.kind, stored.id.value);
        Q_EMIT saved();
        refresh();
    }
    void removeNext(std::shared_ptr<std::vector<T>> left)
    {
        if (left->empty()) {
            Q_EMIT saved();
            refresh();
            return;
        }
        const auto record = left->back();
        left->pop_back();
        tools().actions.run(m_source->remove(record), this, [this, left](const Done&) { removeNext(left); },
            {.afterFailure = [this] { refresh(); }});
    }

    MakeSpec m_makeSpec;
    RecordSpec<T> m_spec;
    std::unique_ptr<RecordSource<T>> m_source;
    RecordModel<T>* m_model;
    RecordForm<T>* m_form = nullptr;
    int m_turn = 0;
};
