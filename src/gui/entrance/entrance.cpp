#include "gui/entrance/entrance.h"
#include "domain/clock.h"
#include "domain/office/school.h"
#include "gui/entrance/firststartgate.h"
#include "gui/entrance/schoolwizard.h"
#include "gui/entrance/signingate.h"
#include "gui/prompts.h"
#include "gui/window/mainwindow.h"
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

Entrance::Entrance(Needs needs, QObject* parent)
    : QObject(parent)
    , m_needs(std::move(needs))
{
}

/// Nobody waits for the sample any more: its making stops at the next step.
Entrance::~Entrance()
{
    m_sampleOnItsWay.cancel();
}

void Entrance::showGate(Gate* gate)
{
    connect(gate, &Gate::languageChosen, this, &Entrance::languageChosen);
    m_needs.window.showGate(gate);
}

void Entrance::start(const QString& file)
{
    const auto path = file.isEmpty() ? m_needs.preferences.lastFile() : file;
    if (path.isEmpty())
        showFirstStart();
    else
        open(path);
}

FirstStartGate* Entrance::showFirstStart()
{
    auto* gate = new FirstStartGate(m_needs.wording, offersSample());
    connect(gate, &FirstStartGate::newWanted, this, &Entrance::showWizard);
    connect(gate, &FirstStartGate::openWanted, this, &Entrance::askForFile);
    connect(gate, &FirstStartGate::sampleWanted, this, [this, gate] { openSample(*gate); });
    showGate(gate);
    return gate;
}

/// For those who have no school here yet, also while they look around in the sample.
bool Entrance::offersSample() const
{
    const auto last = m_needs.preferences.lastFile();
    return !m_needs.sampleFile.isEmpty()
        && (last.isEmpty() || !QFileInfo::exists(last) || QFileInfo(last) == QFileInfo(m_needs.sampleFile));
}

void Entrance::openSample(FirstStartGate& gate)
{
    m_needs.session.closeFile(); // it may be the sample itself
    gate.setBusy(true);
    const auto file = m_needs.files.openSample(m_needs.sampleFile);
    m_sampleOnItsWay = file.opened;
    follow(file, gate, {.words = tr("The sample school is being made…"), .cancellable = true, .afterFailure = [&gate] {
                            gate.setBusy(false);
                        }});
}

void Entrance::askForFile()
{
    const auto last = m_needs.preferences.lastFile();
    const auto path = m_needs.prompts.openFile(&m_needs.window,
        {.title = tr("Open a school's file"),
            .filter = tr("School file (*.birikme);;All files (*)"),
            .suggestion = last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                         : QFileInfo(last).absolutePath()});
    if (path)
        open(*path);
}

void Entrance::open(const QString& path)
{
    m_needs.window.forgetPages();
    m_needs.session.closeFile();
    auto* gate = new OpeningGate(m_needs.wording);
    showGate(gate);
    const auto absolute = QFileInfo(path).absoluteFilePath();
    const auto file = m_needs.files.open(absolute);
    struct Place final : QObject, RefusalPlace {
        std::function<void(const Refusal&)> told;
        Place(QObject* parent, std::function<void(const Refusal&)> tell)
            : QObject(parent)
            , told(std::move(tell))
        {
        }
        bool showRefusal(const Refusal& refusal, const QString&) override
        {
            told(refusal);
            return true;
        }
        void clearRefusals() override { }
    };
    auto* place = new Place(gate, [this, absolute](const Refusal& refusal) { openFailed(absolute, refusal); });
    follow(file, *gate, {.place = place});
}

void Entrance::openFailed(const QString& path, const Refusal& refusal)
{
    auto* gate = showFirstStart();
    gate->messages().show(
        {Message::Kind::Refused, m_needs.wording(refusal)}, tr("Try again"), [this, path] { open(path); });
}

void Entrance::follow(const FileOnItsWay& file, Gate& gate, ActionRunner::Manner manner)
{
    if (manner.words.isEmpty())
        manner.words = tr("The school's file is being made ready…");
    manner.placeLife = &gate;
    // The desk is held until the answer is there, whatever it is.
    manner.afterFailure = [desk = file.desk, then = std::move(manner.afterFailure)] {
        if (then)
            then();
    };
    gate.actions().run(
        file.opened, &gate,
        [this, desk = file.desk](const OpenedSchool& school) {
            m_needs.session.takeFile(desk, school);
            m_needs.preferences.rememberFile(school.path);
            showSignIn();
        },
        std::move(manner));
}

void Entrance::showWizard()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    const auto today = dayIn(School().zone(), m_needs.clock.nowUtc()); // the zone that the new school will have
    auto* wizard = new SchoolWizard(m_needs.prompts, folder, today, m_needs.wording);
    connect(wizard, &SchoolWizard::left, this, &Entrance::showFirstStart);
    connect(wizard, &SchoolWizard::finished, this,
        [this, wizard](const QString& path, const SchoolSetupRequest& request) { make(path, request, *wizard); });
    showGate(wizard);
    wizard->setFocus();
}

void Entrance::make(const QString& path, SchoolSetupRequest request, SchoolWizard& wizard)
{
    wizard.setBusy(true);
    if (m_fill)
        m_fill(request);
    follow(m_needs.files.create(path, request), wizard,
        {.place = &wizard, .afterFailure = [&wizard] { wizard.setBusy(false); }});
}

void Entrance::showSignIn()
{
    auto* gate = new SignInGate(m_needs.session, m_needs.wording);
    connect(gate, &SignInGate::signedIn, this, &Entrance::takeUser);
    connect(gate, &SignInGate::anotherFileWanted, this, &Entrance::askForFile);
    connect(gate, &SignInGate::sampleLeft, this, &Entrance::showFirstStart);
    showGate(gate);
}

void Entrance::takeUser(const SignedIn& user)
{
    m_needs.session.signIn(user);
    m_needs.window.showPages();
    Q_EMIT signedIn();
}

void Entrance::switchUser()
{
    if (!m_needs.session.hasFile())
        return;
    m_needs.window.forgetPages();
    m_needs.session.signOut();
    showSignIn();
}
