#include "gui/settings/backupspage.h"
#include "gui/theme/icons.h"
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

BackupsPage::BackupsPage(AppContext& context, Preferences& preferences, QWidget* parent)
    : SettingsPage(context, parent)
    , m_preferences(preferences)
    , m_last(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_copies(new QListWidget(this))
{
    m_last->setObjectName(u"backupLast"_s);
    m_last->setWordWrap(true);
    m_folder->setObjectName(u"backupFolder"_s);
    m_copies->setObjectName(u"backupCopies"_s);
    m_copies->setMinimumHeight(220);
    auto* choose = new QPushButton(this);
    choose->setObjectName(u"backupChoose"_s);
    connect(choose, &QPushButton::clicked, this, &BackupsPage::chooseFolder);
    fields().addNote([] {
        return tr("A copy holds everything, with its signatures and its log. Keep one on another device, such as a "
                  "memory stick: it is opened like the file itself.");
    });
    fields().addWidget(m_last);
    fields().addField(
        u"folder"_s, m_folder, [] { return tr("&Folder for copies"); }, {}, choose);
    fields().addField(u"copies"_s, m_copies, [] { return tr("Copies in this folder, newest first"); });
    connect(m_folder, &QLineEdit::editingFinished, this, &BackupsPage::refresh);
    choose->setText(tr("Choose…"));
}

QList<BackupsPage::Copy> BackupsPage::copiesIn(const QString& folder)
{
    QList<Copy> copies;
    const auto entries = QDir(folder).entryInfoList({u"*.birikme"_s}, QDir::Files, QDir::Time);
    for (const auto& entry : entries)
        copies.append({entry.fileName(), entry.lastModified(), entry.size()});
    return copies.mid(0, 50);
}

void BackupsPage::refresh()
{
    const auto& school = context().session().school();
    if (m_folder->text().isEmpty()) {
        const auto before = m_preferences.backupFolder(school.path);
        m_folder->setText(QDir::toNativeSeparators(
            !before.isEmpty() ? before : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    }
    allow(Act::MakeBackup);
    context().read(
        this, [folder = QDir::fromNativeSeparators(m_folder->text())](Services&) { return copiesIn(folder); },
        [this](const QList<Copy>& copies) { show(copies); });
}

void BackupsPage::show(const QList<Copy>& copies)
{
    m_shown = copies;
    const auto& school = context().session().school();
    const auto shownTime
        = [&](const QDateTime& at) { return at.toTimeZone(school.zone).toString(u"dd.MM.yyyy HH:mm"_s); };
    const auto at = m_preferences.backupMadeAt(school.path);
    m_last->setText(at.isValid()
            ? tr("The last copy from this computer: %1, into %2")
                  .arg(shownTime(at), QDir::toNativeSeparators(m_preferences.backupFolder(school.path)))
            : tr("No copy was made from this computer yet."));
    m_copies->clear();
    for (const auto& copy : copies)
        m_copies->addItem(new QListWidgetItem(lineIcon(u"backup"_s),
            u"%1 — %2 — %3"_s.arg(shownTime(copy.madeAt), copy.name, QLocale().formattedDataSize(copy.bytes))));
}

void BackupsPage::chooseFolder()
{
    const auto folder = context().prompts().folder(
        this, {.title = tr("Folder for copies"), .filter = {}, .suggestion = m_folder->text()});
    if (!folder)
        return;
    m_folder->setText(QDir::toNativeSeparators(*folder));
    refresh();
}

void BackupsPage::save()
{
    const auto folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const auto& school = context().session().school();
    saveAction().setEnabled(false);
    context().read(
        this,
        [backUp = school.backUp, folder](Services& services) -> Result<Made> {
            const auto written = backUp(folder);
            if (!written)
                return written.refusal();
            return Made{*written, services.ports.clock.nowUtc()};
        },
        [this, folder, path = school.path](const Made& made) {
            m_preferences.rememberBackup(path, folder, made.at);
            Q_EMIT message({Message::Kind::Success,
                tr("The copy is made and checked: %1").arg(QDir::toNativeSeparators(made.path))});
            refresh();
        },
        {.words = tr("The copy is being made and checked…"), .place = this, .placeLife = this, .afterFailure = [this] {
             saveAction().setEnabled(true);
         }});
}

bool BackupsPage::showRefusal(const Refusal&, const QString& words)
{
    return fields().refuse(u"folder"_s, words);
}

void BackupsPage::retranslate()
{
    SettingsPage::retranslate();
    saveAction().setIcon(lineIcon(u"backup"_s));
    saveAction().setText(tr("&Make a copy now"));
    if (auto* choose = findChild<QPushButton*>(u"backupChoose"_s))
        choose->setText(tr("Choose…"));
    Q_EMIT actionsChanged();
    show(QList<Copy>(m_shown));
}
