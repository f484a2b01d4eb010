#pragma once
#include "gui/planning/planpagedata.h"
#include "gui/session/context.h"
#include "gui/session/fielddialog.h"
#include "gui/window/messagebar.h"

/// The plan that the page shows, as it was read last, and the one way in which acts change it: the act and the plan as
/// it stands after it, in one go on the desk.
class OpenPlan final : public QObject {
    Q_OBJECT
public:
    OpenPlan(AppContext& context, QWidget& page);

    AppContext& context() const { return m_context; }
    /// The parent of dialogs, and the receiver of what the desk answers.
    QWidget* page() const { return &m_page; }
    /// Where refusals are shown that no dialog takes.
    void setPlace(RefusalPlace& place) { m_place = &place; }
    ActionRunner::Manner manner() const { return {.place = m_place, .placeLife = &m_page}; }

    bool isRead() const { return m_data.has_value(); }
    Id<Plan> id() const { return m_data ? m_data->sheet.plan.id : Id<Plan>(); }
    const PlanPageData& data() const { return *m_data; }
    const PlanSheet& sheet() const { return m_data->sheet; }
    bool isEditable() const { return m_data && m_data->may(Act::DraftPlan) && (!m_data->typesForLeader || m_typing); }
    /// The deputy types what the leader wrote on paper; asked for first, not to happen by a slip of the hand.
    bool mayType() const { return m_data && m_data->may(Act::DraftPlan) && m_data->typesForLeader && !m_typing; }
    void typeFromPaper();

    void read(Id<Plan> plan);
    void show(const PlanPageData& given);
    /// What a save in the background gave; the screen stays as it is typed.
    void takeSaved(const PlanPageData& given) { m_data = given; }
    void forget() { m_data.reset(); }

    /// fn(Services&, const Actor&) gives a Result; `then` is called once the plan is shown anew.
    template <class Fn>
    void act(Fn fn, std::function<void()> then = {})
    {
        m_context.act(&m_page, thenRead(std::move(fn)), whenTaken(std::move(then)), manner());
    }
    /// The same from a dialog, which stays open until the act was taken.
    template <class Fn>
    void actFrom(FieldDialog* dialog, Fn fn, std::function<void()> then = {})
    {
        m_context.act(
            &m_page, thenRead(std::move(fn)),
            [dialog, taken = whenTaken(std::move(then))](const PlanPageData& given) {
                dialog->accept();
                taken(given);
            },
            dialog->manner());
    }
    /// fn(Services&, const Actor&, const Signing&) gives a Result.
    template <class Fn>
    void sign(const PasswordQuestion& question, Fn fn, std::function<void()> then = {})
    {
        m_context.sign(&m_page, question, thenReadSigned(std::move(fn)), whenTaken(std::move(then)), manner());
    }
    /// fn takes the reason on the paper as a fourth argument where the question asks for one.
    template <class Fn>
    void signOnPaper(const PaperQuestion& question, Fn fn, std::function<void()> then = {})
    {
        m_context.signOnPaper(&m_page, question, thenReadSigned(std::move(fn)), whenTaken(std::move(then)), manner());
    }

Q_SIGNALS:
    /// Everything is to be shown; `another`: a plan other than before.
    void shown(bool another);
    void message(const Message& message);

private:
    template <class Fn>
    auto thenRead(Fn fn) const
    {
        return [plan = id(), fn = std::move(fn)](Services& services, const Actor& by) -> Result<PlanPageData> {
            const auto done = fn(services, by);
            if (!done)
                return done.refusal();
            return planPageData(services, by, plan);
        };
    }
    template <class Fn>
    auto thenReadSigned(Fn fn) const
    {
        const auto read = [plan = id()](Services& services, const Actor& by, const auto& done) -> Result<PlanPageData> {
            if (!done)
                return done.refusal();
            return planPageData(services, by, plan);
        };
        if constexpr (std::is_invocable_v<Fn, Services&, const Actor&, const Signing&, const QString&>)
            return [read, fn = std::move(fn)](Services& services, const Actor& by, const Signing& signing,
                       const QString& reason) { return read(services, by, fn(services, by, signing, reason)); };
        else
            return [read, fn = std::move(fn)](Services& services, const Actor& by, const Signing& signing) {
                return read(services, by, fn(services, by, signing));
            };
    }
    std::function<void(const PlanPageData&)> whenTaken(std::function<void()> then);

    AppContext& m_context;
    QWidget& m_page;
    RefusalPlace* m_place = nullptr;
    std::optional<PlanPageData> m_data;
    bool m_typing = false;
};
