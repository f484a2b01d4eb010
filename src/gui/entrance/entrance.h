#pragma once
#include "gui/entrance/gate.h"
#include "gui/session/preferences.h"
#include "gui/session/schoolfiles.h"

class Clock;
class FirstStartGate;
class MainWindow;
class Prompts;

/// Leads from the start of the program to a signed-in user, and back: first start, wizard, opening, sign-in, another
/// file, the next user. Shows its gates in the window.
class Entrance final : public QObject {
    Q_OBJECT
public:
    struct Needs {
        MainWindow& window;
        Session& session;
        SchoolFiles& files;
        Preferences& preferences;
        Prompts& prompts;
        RefusalWording wording;
        const Clock& clock;
        QString sampleFile = {}; ///< where the sample school is or will be; empty: none is offered
    };
    explicit Entrance(Needs needs, QObject* parent = nullptr);
    ~Entrance() override;

    /// Opens the given file, else the last one, else shows the first start.
    void start(const QString& file);
    void open(const QString& path);
    /// The built-in content that a new school starts with.
    void setNewSchoolContent(std::function<void(SchoolSetupRequest&)> fill) { m_fill = std::move(fill); }

    FirstStartGate* showFirstStart();
    void showWizard();
    void showSignIn();
    /// Keeps the drafts of the one who leaves.
    void switchUser();

Q_SIGNALS:
    void signedIn();
    void languageChosen(Language language);

private:
    void showGate(Gate* gate);
    /// Signs in at the file once it is there.
    void follow(const FileOnItsWay& file, Gate& gate, ActionRunner::Manner manner);
    bool offersSample() const;
    void openSample(FirstStartGate& gate);
    void askForFile();
    void openFailed(const QString& path, const Refusal& refusal);
    void make(const QString& path, SchoolSetupRequest request, class SchoolWizard& wizard);
    void takeUser(const SignedIn& user);

    Needs m_needs;
    QFuture<Result<OpenedSchool>> m_sampleOnItsWay;
    std::function<void(SchoolSetupRequest&)> m_fill;
};
