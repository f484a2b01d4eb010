#include "gui/entrance/schoolstep.h"
#include "domain/calendar/calendarrules.h"
#include "domain/office/schoolsetup.h"
#include "gui/prompts.h"
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

SchoolStep::SchoolStep(Prompts& prompts, QString folder, RefusalWording wording, QWidget* parent)
    : WizardStep(std::move(wording), parent)
    , m_prompts(prompts)
    , m_folder(std::move(folder))
    , m_name(new QLineEdit(this))
    , m_district(new QLineEdit(this))
    , m_week(new QComboBox(this))
    , m_path(new QLineEdit(this))
{
    m_name->setObjectName(u"schoolName"_s);
    m_district->setObjectName(u"schoolDistrict"_s);
    m_week->setObjectName(u"schoolWeek"_s);
    m_path->setObjectName(u"schoolPath"_s);
    auto* choose = new QPushButton(this);
    choose->setObjectName(u"schoolChoosePath"_s);
    choose->setAutoDefault(false);
    fields().addField(
        u"name"_s, m_name, [] { return tr("&Name of the school (required)"); },
        [] { return tr("As papers write it, such as «№ 5 орто мектеби»"); });
    fields().addField(u"district"_s, m_district, [] { return tr("&District or town"); });
    fields().addField(u"week"_s, m_week, [] { return tr("&Week of lessons"); });
    fields().addField(
        u"path"_s, m_path, [] { return tr("The school's &file (required)"); },
        [] { return tr("On the inner disk of this computer. Copies for a memory stick are made later."); }, choose);
    m_week->addItem({}, QVariant::fromValue(int(WeekKind::SixDay)));
    m_week->addItem({}, QVariant::fromValue(int(WeekKind::FiveDay)));
    nameWeeks();
    choose->setText(tr("Choose…"));
    connect(m_name, &QLineEdit::textChanged, this, &SchoolStep::proposePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(choose, &QPushButton::clicked, this, &SchoolStep::choosePath);
    proposePath();
    setFocusProxy(m_name);
}

void SchoolStep::nameWeeks()
{
    m_week->setItemText(0, tr("Six days, Saturday is a school day"));
    m_week->setItemText(1, tr("Five days"));
    if (auto* choose = findChild<QPushButton*>(u"schoolChoosePath"_s))
        choose->setText(tr("Choose…"));
}

void SchoolStep::proposePath()
{
    if (m_pathChosen)
        return;
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|]"_s);
    auto name = m_name->text().simplified().remove(forbidden).left(60).trimmed();
    if (name.isEmpty())
        name = tr("School");
    m_path->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(name + u".birikme"_s)));
}

void SchoolStep::choosePath()
{
    const auto chosen = m_prompts.saveFile(this,
        {.title = tr("Where to keep the school's file"),
            .filter = tr("School file (*.birikme)"),
            .suggestion = path()});
    if (!chosen)
        return;
    m_pathChosen = true;
    m_path->setText(QDir::toNativeSeparators(*chosen));
}

QString SchoolStep::path() const
{
    auto path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && QFileInfo(path).suffix() != "birikme"_L1)
        path += u".birikme"_s;
    return path;
}

bool SchoolStep::check()
{
    fields().clearRefusals();
    SchoolSetupRequest request;
    write(request);
    RecordRules<School>::complete(request.school);
    bool fine = true;
    if (const auto no = whyNotSchool(request.school))
        fine = !refuse(no->field, *no);
    const QFileInfo file(path());
    std::optional<Refusal> no;
    if (path().isEmpty())
        no = Refusal{Rule::Required};
    else if (file.exists())
        no = Refusal{Rule::FileExists, {m_path->text()}};
    else if (const QFileInfo folder(file.absolutePath()); !folder.isDir() || !folder.isWritable())
        no = Refusal{Rule::FolderNotWritable, {QDir::toNativeSeparators(file.absolutePath())}};
    if (no)
        fine = !refuse(u"path"_s, *no);
    return fine;
}

void SchoolStep::write(SchoolSetupRequest& request) const
{
    request.school.name = m_name->text();
    request.school.district = m_district->text();
    request.school.week = WeekKind(m_week->currentData().toInt());
}

bool SchoolStep::showRefusal(const Refusal& refusal)
{
    if (refusal.field.startsWith("school."_L1))
        return refuse(refusal.field.mid(7), refusal);
    const bool ofFile = refusal.rule == Rule::FileExists || refusal.rule == Rule::FolderNotWritable
        || refusal.rule == Rule::FileMissing || refusal.rule == Rule::FileInUse;
    return ofFile && refuse(u"path"_s, refusal);
}

void SchoolStep::changeEvent(QEvent* event)
{
    WizardStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameWeeks();
}
