#pragma once
#include "domain/services.h"
#include "gui/desk/actionrunner.h"
#include "gui/prompts.h"
#include "gui/record/pagetools.h"
#include "gui/session/paperdialog.h"
#include "gui/session/session.h"

/// What every page is given: how to ask the desk, act as the signed-in user, and sign. Made once by the composition; it
/// outlives all pages. In all calls `receiver` is the page or dialog whose end makes the answer unwanted, and functions
/// that run on the desk must not touch widgets.
class AppContext final : public QObject {
    Q_OBJECT
public:
    AppContext(Session& session, const PageTools& tools, QObject* parent = nullptr);

    Session& session() const { return m_session; }
    const PageTools& tools() const { return m_tools; }
    ActionRunner& actions() const { return m_tools.actions; }
    Prompts& prompts() const { return m_tools.prompts; }

    /// Posts fn(Services&), or fn(Services&, const Actor&) with what the user is at that very moment.
    template <class Fn>
    auto ask(Fn fn) const
    {
        if constexpr (std::is_invocable_v<Fn, Services&, const Actor&>)
            return m_session.desk().run([person = m_session.person(), fn = std::move(fn)](Services& services) mutable {
                return fn(services, services.authority.actorToday(person));
            });
        else
            return m_session.desk().run(std::move(fn));
    }

    /// A query; a Result is unpacked, its refusal shown.
    template <class Fn, class OnDone>
    void read(QObject* receiver, Fn fn, OnDone onDone, ActionRunner::Manner manner = {}) const
    {
        actions().run(ask(std::move(fn)), receiver, std::move(onDone), std::move(manner));
    }

    /// An act: fn(Services&, const Actor&) gives a Result; onDone gets its value.
    template <class Fn, class OnDone>
    void act(QObject* receiver, Fn fn, OnDone onDone, ActionRunner::Manner manner = {})
    {
        finish(ask(std::move(fn)), receiver, std::move(onDone), std::move(manner));
    }

    /// An act whose Result the caller waits for itself.
    template <class Fn>
    auto commit(Fn fn)
    {
        auto outcome = ask(std::move(fn));
        using Outcome = decltype(outcome.result());
        return outcome.then(this, [this](const Outcome& settled) {
            if (settled.ok())
                Q_EMIT committed();
            return settled;
        });
    }

    /// A signed act: fn(Services&, const Actor&, const Signing&) gives a Result. Asks for the own password until it is
    /// right or the user gives up, which counts as a failure in `manner`.
    template <class Fn, class OnDone>
    void sign(QWidget* receiver, PasswordQuestion question, Fn fn, OnDone onDone, ActionRunner::Manner manner = {})
    {
        const auto password = prompts().password(receiver, question);
        if (!password) {
            if (manner.afterFailure)
                manner.afterFailure();
            return;
        }
        using R = SignedResult<Fn>;
        auto job = [job = signing(*password, {}, fn)](
                       Services& services, const Actor& by) mutable { return Settled<R>{job(services, by)}; };
        actions().run(
            ask(std::move(job)), receiver,
            [=, this](const Settled<R>& settled) mutable {
                const auto& outcome = settled.outcome;
                if (!outcome.ok() && concernsPassword(outcome.refusal())) {
                    question.refused = wordsFor(outcome.refusal());
                    sign(receiver, question, fn, onDone, manner);
                } else {
                    finish(QtFuture::makeReadyFuture(outcome), receiver, onDone, manner);
                }
            },
            manner);
    }

    /// The same act as it stands on a paper: one dialog asks who signed, when, for a scan, and the recorder's password.
    /// Where the question asks for the reason that the paper gives, fn takes it as a fourth argument.
    template <class Fn, class OnDone>
    void signOnPaper(
        QWidget* receiver, const PaperQuestion& question, Fn fn, OnDone onDone, ActionRunner::Manner manner = {})
    {
        auto* dialog = openPaperDialog(receiver, question);
        connect(dialog, &QDialog::rejected, receiver, [manner] {
            if (manner.afterFailure)
                manner.afterFailure();
        });
        connect(dialog, &PaperDialog::signingWanted, receiver, [=, this] {
            if (const auto gap = dialog->gap()) {
                dialog->clearRefusals();
                dialog->showRefusal(*gap, wordsFor(*gap));
                return;
            }
            dialog->setBusy(true);
            finish(ask(signing(dialog->password(), dialog->answer(), fn)), dialog,
                [dialog, onDone](const auto& value) mutable {
                    dialog->accept();
                    onDone(value);
                },
                {.words = manner.words, .place = dialog, .placeLife = dialog, .afterFailure = [dialog] {
                     dialog->setBusy(false);
                 }});
        });
    }

    /// Why a button is not possible for the user as far as the window knows; empty when it is.
    QString whyNotNow(Act act, const Subject& subject = {}) const;
    QString wordsFor(const Refusal& refusal) const { return actions().wordsFor(refusal); }

Q_SIGNALS:
    /// An act was committed: counters, the actor and «saved» are brought up to date.
    void committed();

private:
    /// Wraps a result, so that the runner hands it on instead of showing its refusal.
    template <class R>
    struct Settled {
        R outcome;
    };

    template <class Fn>
    static constexpr bool takesReason
        = std::is_invocable_v<Fn&, Services&, const Actor&, const Signing&, const QString&>;

    /// fn with the reason where it takes one.
    template <class Fn>
    static auto call(
        Fn& fn, Services& services, const Actor& by, const Signing& signing, [[maybe_unused]] const QString& reason)
    {
        if constexpr (takesReason<Fn>)
            return fn(services, by, signing, reason);
        else
            return fn(services, by, signing);
    }
    template <class Fn>
    using SignedResult = decltype(call(std::declval<Fn&>(), std::declval<Services&>(), std::declval<const Actor&>(),
        std::declval<const Signing&>(), std::declval<const QString&>()));

    /// A job that proves the password and reads the scan outside the unit of work, then runs the act in one.
    template <class Fn>
    static auto signing(const QString& password, const PaperAnswer& paper, Fn fn)
    {
        using R = SignedResult<Fn>;
        return [password, paper, fn = std::move(fn)](Services& services, const Actor& by) mutable -> R {
            auto proof = services.accounts.prove(by, password);
            if (!proof)
                return proof.refusal();
            Signing signing{.proof = std::move(proof).value()};
            if (paper.signer.isNull())
                return call(fn, services, by, signing, paper.reason);
            const auto scan = readScan(paper.scanPath);
            if (!scan)
                return scan.refusal();
            return change(services.ports, by, paper.act, [&]() -> R {
                signing.paper = PaperAct{paper.signer, paper.day, keepAttachment(services.ports, *scan)};
                return call(fn, services, by, signing, paper.reason);
            });
        };
    }

    template <class T, class OnDone>
    void finish(QFuture<Result<T>> future, QObject* receiver, OnDone onDone, ActionRunner::Manner manner)
    {
        actions().run(
            std::move(future), receiver,
            [this, onDone = std::move(onDone)](const T& value) mutable {
                onDone(value);
                Q_EMIT committed();
            },
            std::move(manner));
    }

    PaperDialog* openPaperDialog(QWidget* parent, const PaperQuestion& question) const;
    void fillSigners(PaperDialog& dialog) const;
    static bool concernsPassword(const Refusal& refusal);

    Session& m_session;
    PageTools m_tools;
};
