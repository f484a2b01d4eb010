#pragma once
#include "gui/record/recorddialogbase.h"
#include "gui/record/recordform.h"

/// Makes a record of type T; `onSaved` gets it as stored.
template <class T>
class RecordDialog final : public RecordDialogBase {
public:
    RecordDialog(const RecordSpec<T>& spec, const T& blank, RecordSource<T>& source, PageTools tools,
        std::function<void(const T&)> onSaved, QWidget* parent)
        : RecordDialogBase(spec.words.newTitle, spec.words.kind + QStringLiteral("/new"), tools, parent)
        , m_source(source)
        , m_onSaved(std::move(onSaved))
        , m_form(new RecordForm<T>(spec.fields, this))
    {
        m_form->show(blank);
        setForm(m_form);
    }
    RecordForm<T>& form() { return *m_form; }

protected:
    void save() override
    {
        tools().actions.run(m_source.save(m_form->record()), this,
            [this](const T& stored) {
                saved();
                m_onSaved(stored);
            },
            {.place = &m_place, .placeLife = this, .afterFailure = [this] { setBusy(false); }});
    }

private:
    /// Field refusals go to the form, all others to the dialog's own bar, which is in front of the window's.
    struct Place final : RefusalPlace {
        explicit Place(RecordDialog& owner)
            : dialog(owner)
        {
        }
        bool showRefusal(const Refusal& refusal, const QString& words) override
        {
            if (!dialog.m_form->showRefusal(refusal, words))
                dialog.tell(words);
            return true;
        }
        void clearRefusals() override { dialog.m_form->clearRefusals(); }
        RecordDialog& dialog;
    };

    RecordSource<T>& m_source;
    std::function<void(const T&)> m_onSaved;
    RecordForm<T>* m_form;
    Place m_place{*this};
};
