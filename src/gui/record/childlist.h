#pragma once
#include "gui/people/desksource.h"
#include "gui/people/sublistbase.h"
#include "gui/record/recorddialog.h"
#include "gui/record/recordmodel.h"

/// The dated records of type T that belong to one record; T has a span and its specification is that of a page.
template <class T>
class SubList final : public SubListBase {
public:
    using MakeSpec = std::function<RecordSpec<T>()>;
    using Blank = std::function<T(const QUuid& owner)>;

    SubList(const QString& name, AppContext& context, PageTools pageTools, MakeSpec makeSpec, Blank blank,
        typename DeskSource<T>::Acts acts, QWidget* parent)
        : SubListBase(name, pageTools, parent)
        , m_context(context)
        , m_makeSpec(std::move(makeSpec))
        , m_spec(m_makeSpec())
        , m_blank(std::move(blank))
        , m_source(context, std::move(acts))
        , m_model(new RecordModel<T>(m_spec.columns, this))
    {
        setModel(m_model);
        SubListBase::retranslate();
    }

    void showOf(const QUuid& owner)
    {
        m_source.setOwner(owner);
        if (owner.isNull()) {
            m_model->show({});
            rowsShown();
        } else {
            refresh();
        }
    }
    void refresh()
    {
        const auto turn = ++m_turn;
        tools().actions.run(m_source.list({}), this, [this, turn](const std::vector<T>& records) {
            if (turn != m_turn)
                return;
            m_model->show(records);
            rowsShown();
        });
    }
    void retranslate()
    {
        m_spec = m_makeSpec();
        m_model->setColumns(m_spec.columns);
        SubListBase::retranslate();
    }
    void addNew() { add(); }
    /// Another dialog than the generated one, such as one that adds several at once.
    void setAdding(std::function<void(const QUuid& owner)> adding) { m_adding = std::move(adding); }

protected:
    void add() override
    {
        if (m_adding)
            m_adding(m_source.owner());
        else
            open(m_blank(m_source.owner()), m_spec.words.newTitle);
    }
    void edit(int row, bool ending) override
    {
        auto record = m_model->at(row);
        if (ending && record.span.until.isNull())
            record.span = Span::through(record.span.from, m_context.session().today());
        open(record, m_spec.words.title);
    }
    void remove(int row) override
    {
        tools().actions.run(m_source.remove(m_model->at(row)), this, [this](const Done&) {
            refresh();
            Q_EMIT saved();
        });
    }
    QString addWords() const override { return m_spec.words.addVerb; }
    QString rowName(int row) const override { return m_spec.columns.front().text(m_model->at(row)); }
    QString whyNotChange() const override { return m_source.whyNotAdd(); }

private:
    void open(const T& record, const QString& title)
    {
        auto spec = m_spec;
        spec.words.newTitle = title;
        // What was typed for one record is not offered for another.
        spec.words.kind
            += u'/' + (record.id.isNull() ? m_source.owner() : record.id.value).toString(QUuid::WithoutBraces);
        auto* dialog = new RecordDialog<T>(
            spec, record, m_source, tools(),
            [this](const T&) {
                refresh();
                Q_EMIT saved();
            },
            this);
        dialog->open();
    }

    AppContext& m_context;
    MakeSpec m_makeSpec;
    RecordSpec<T> m_spec;
    Blank m_blank;
    DeskSource<T> m_source;
    RecordModel<T>* m_model;
    std::function<void(const QUuid&)> m_adding;
    int m_turn = 0;
};
