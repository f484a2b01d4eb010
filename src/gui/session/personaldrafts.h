#pragma once
#include "gui/record/stores.h"
#include "gui/session/session.h"

/// Drafts of the users who take turns, each seeing only the own ones of the open file. They last until the program
/// ends.
class PersonalDrafts final : public DraftStore {
public:
    explicit PersonalDrafts(const Session& session)
        : m_session(session)
    {
    }
    std::optional<FieldValues> find(const QString& key) const override { return m_drafts.find(own(key)); }
    void keep(const QString& key, const FieldValues& draft) override { m_drafts.keep(own(key), draft); }
    void drop(const QString& key) override { m_drafts.drop(own(key)); }

private:
    QString own(const QString& key) const
    {
        return m_session.school().path + u'|' + m_session.person().text() + u'|' + key;
    }

    const Session& m_session;
    MemoryDraftStore m_drafts;
};
