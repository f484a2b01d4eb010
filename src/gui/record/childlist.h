#pragma once
#include "gui/record/childlistbase.h"
#include "gui/record/desksource.h"
#include "gui/record/recorddialog.h"
#include "gui/record/recordmodel.h"

template <class T>
concept HasSpan = requires(T record)
{
    record.span;
};

/// The records of type T that belong to one record; its specification is that of a page.
template <class T>
class ChildList final : public ChildListBase {
public:
    using MakeSpec = std::function<RecordSpec<T>()>;

    ChildList(const QString& name, AppContext& context, MakeSpec makeSpec, RecordActs<T> acts, QWidget* parent)
        : ChildListBase(name, HasSpan<T>, context.tools(), parent)
        , m_context(context)
        , m_makeSpec(std::move(makeSpec))
        , m_spec(m_makeSpec())
        , m_source(context, std::move(acts))
        , m_model(new RecordModel<T>(m_spec.columns, this))
    {
        setModel(m_model);
        ChildListBase::retranslate();
    }

    void showOf(const Within& within) override
    {
        m_within = within;
        if (within.owner.isNull()) {
            m_list = {};
            m_model->show({});
            rowsShown();
        } else {
            refresh();
        }
    }
    void retranslate() override
    {
        m_spec = m_makeSpec();
        m_model->setColumns(m_spec.columns);
        ChildListBase::retranslate();
    }
    void addNew() { add(); }
    /// Another dialog than the generated one, such as one that adds several at once.
    void setAdding(std::function<void(const QUuid& owner)> adding) { m_adding = std::move(adding); }

protected:
    void add() override
    {
        if (m_adding)
            m_adding(m_within.owner);
        else
            open(m_list.blank, m_spec.words.newTitle);
    }
    void edit(int row, [[maybe_unused]] bool ending) override
    {
        auto record = m_model->at(row);
        if constexpr (HasSpan<T>)
            if (ending && record.span.until.isNull())
                record.span = Span::through(record.span.from, m_context.session().today());
        open(record, m_spec.words.title);
    }
    void remove(int row) override
    {
        tools().actions.run(m_source.remove({m_model->at(row)}), this, [this](const Done&) {
            refresh();
            Q_EMIT saved();
        });
    }
    QString addWords() const override { return m_spec.words.addVerb; }
    QString rowName(int row) const override { return m_model->index(row, 0).data().toString(); }
    QString whyNotAdd() const override { return wordsOf(m_list.whyNotAdd); }
    QString whyNotChange(int row) const override { return wordsOf(m_list.whyNotChange.at(size_t(row))); }

private:
    void refresh()
    {
        const auto turn = ++m_turn;
        tools().actions.run(m_source.list(m_within, m_spec.lookups()), this, [this, turn](const RecordList<T>& list) {
            if (turn != m_turn)
                return;
            m_list = list;
            m_model->show(std::exchange(m_list.records, {}), list.names);
            rowsShown();
        });
    }
    void open(const T& record, const QString& title)
    {
        auto spec = m_spec;
        spec.words.newTitle = title;
        auto* dialog = new RecordDialog<T>(
            spec, record, [this](const T& typed) { return m_source.save(typed); }, tools(),
            [this](const T&) {
                refresh();
                Q_EMIT saved();
            },
            this, m_within.owner);
        dialog->open();
    }

    AppContext& m_context;
    MakeSpec m_makeSpec;
    RecordSpec<T> m_spec;
    DeskSource<T> m_source;
    RecordModel<T>* m_model;
    RecordList<T> m_list; ///< as it was read last; the records themselves stand in the model
    Within m_within;
    std::function<void(const QUuid&)> m_adding;
    int m_turn = 0;
};
