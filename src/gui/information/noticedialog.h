#pragma once
#include "domain/information/notice.h"
#include "gui/session/fielddialog.h"

class AppContext;
class PeopleChoice;
class QPlainTextEdit;

/// What a new notice starts from.
struct NoticeStart {
    std::optional<Id<Association>> association = {};
    QString aboutKind = {}; ///< record kind of what it points at; empty: nothing
    QUuid about = {};
    QString aboutName = {};
    std::vector<Id<Person>> people = {}; ///< ticked at first
};

/// Writes a notice and sends it: text and recipients. Esc leaves and keeps the text as a draft.
class NoticeDialog final : public FieldDialog {
    Q_OBJECT
public:
    NoticeDialog(AppContext& context, NoticeStart start, QWidget* parent);

Q_SIGNALS:
    void sent(const QUuid& notice);

protected:
    void reject() override;

private:
    void updateVerb();
    void send();
    QString draftKey() const;

    AppContext& m_context;
    NoticeStart m_start;
    QPlainTextEdit* m_text;
    PeopleChoice* m_people;
};

/// 5.5: opens the dialog for a notice that points at this record.
void writeNoticeAbout(AppContext& context, QWidget* parent, const QString& kind, const QUuid& id, const QString& name);
