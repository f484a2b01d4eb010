#pragma once
#include "gui/record/recorddialogbase.h"
#include "gui/record/recordform.h"
#include "gui/record/recordspec.h"

/// Makes a record of type T, corrects or answers one; `onSaved` gets it as stored.
template <class T>
class RecordDialog final : public RecordDialogBase {
public:
    using Save = std::function<QFuture<Result<T>>(const T&)>;

    /// @param save what «Save» asks for
    /// @param verb what is done with a stored record: its drafts are not those of a correction
    RecordDialog(const RecordSpec<T>& spec, const T& record, Save save, PageTools tools,
        std::function<void(const T&)> onSaved, QWidget* parent, const QUuid& owner = {}, const QString& verb = {})
        : RecordDialogBase(spec.words.newTitle, draftKey(record, owner) + verb, tools, parent)
        , m_saveRecord(std::move(save))
        , m_onSaved(std::move(onSaved))
        , m_form(new RecordForm<T>(spec.fields, this))
    {
        m_form->show(record);
        setForm(m_form);
    }
    RecordForm<T>& form() { return *m_form; }

protected:
    void save() override
    {
        tools().actions.run(m_saveRecord(m_form->record()), this,
            [this](const T& stored) {
                saved();
                m_onSaved(stored);
            },
            {.place = &m_place, .placeLife = this, .afterFailure = [this] { setBusy(false); }});
    }

private:
    /// What was typed for one record is not offered for another.
    static QString draftKey(const T& record, const QUuid& owner)
    {
        const auto& about = record.id.isNull() ? owner : record.id.value;
        return kindOf<T>() + u'/' + (about.isNull() ? QStringLiteral("new") : about.toString(QUuid::WithoutBraces));
    }

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

    Save m_saveRecord;
    std::function<void(const T&)> m_onSaved;
    RecordForm<T>* m_form;
    Place m_place{*this};
};
