#include "gui/entrance/peoplestep.h"
#include "domain/office/schoolsetup.h"
#include "domain/staff/password.h"
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {
/// «Асанова Айгүл Бековна»: family name, given name, and all the rest as patronymic.
Person personOf(const QString& fullName)
{
    const auto words = fullName.simplified().split(u' ', Qt::SkipEmptyParts);
    return Person{.familyName = words.value(0), .givenName = words.value(1), .patronymic = words.mid(2).join(u' ')};
}
} // namespace

PeopleStep::PeopleStep(RefusalWording wording, QWidget* parent)
    : WizardStep(std::move(wording), parent)
    , m_deputy(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_director(new QLineEdit(this))
    , m_chair(new QLineEdit(this))
    , m_others(new QPlainTextEdit(this))
{
    m_deputy->setObjectName(u"deputyName"_s);
    m_password->setObjectName(u"deputyPassword"_s);
    m_again->setObjectName(u"deputyAgain"_s);
    m_director->setObjectName(u"directorName"_s);
    m_chair->setObjectName(u"chairName"_s);
    m_others->setObjectName(u"otherNames"_s);
    m_others->setTabChangesFocus(true);
    m_others->setMaximumHeight(110);
    for (auto* field : {m_password, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    fields().addHeading([] { return tr("Academic deputy director"); });
    fields().addField(
        u"deputy"_s, m_deputy, [] { return tr("&Full name (required)"); },
        [] { return tr("Family name, given name, patronymic. The deputy signs in first and gives out accounts."); });
    fields().addField(
        u"password"_s, m_password, [] { return tr("Own &password (required)"); },
        [] { return tr("At least %1 characters; not a name and not a common word.").arg(shortestPassword); });
    fields().addField(u"again"_s, m_again, [] { return tr("The same password &again"); });
    fields().addHeading([] { return tr("Others, as far as wanted"); });
    fields().addField(u"director"_s, m_director, [] { return tr("&Director, full name"); });
    fields().addField(u"chair"_s, m_chair, [] { return tr("Chair of the &union committee, full name"); });
    fields().addField(
        u"others"_s, m_others, [] { return tr("&Teachers, one full name on each line"); },
        [] { return tr("None of them needs an account. The list can be continued later."); });
    setFocusProxy(m_deputy);
}

QStringList PeopleStep::otherNames() const
{
    QStringList names;
    for (const auto& line : m_others->toPlainText().split(u'\n'))
        if (const auto name = line.simplified(); !name.isEmpty())
            names.append(name);
    return names;
}

std::optional<Refusal> PeopleStep::whyNotDeputy() const
{
    const auto deputy = personOf(m_deputy->text());
    if (deputy.familyName.isEmpty() || deputy.givenName.isEmpty())
        return Refusal{Rule::Required, {}, u"deputy"_s};
    if (m_password->text().isEmpty())
        return Refusal{Rule::Required, {}, u"password"_s};
    if (auto no = whyNotPassword(m_password->text(), deputy.fullName())) {
        no->field = u"password"_s;
        return no;
    }
    return std::nullopt;
}

bool PeopleStep::check()
{
    fields().clearRefusals();
    if (const auto no = whyNotDeputy())
        return !refuse(no->field, *no);
    if (m_password->text() != m_again->text())
        return !fields().refuse(u"again"_s, tr("The two passwords differ. Type the same one twice."));
    return true;
}

void PeopleStep::write(SchoolSetupRequest& request) const
{
    request.deputy = {.person = personOf(m_deputy->text()), .password = m_password->text()};
    const auto named = [](const QLineEdit& field) -> std::optional<SetupPerson> {
        if (field.text().trimmed().isEmpty())
            return std::nullopt;
        return SetupPerson{.person = personOf(field.text())};
    };
    request.director = named(*m_director);
    request.chair = named(*m_chair);
    request.others.clear();
    for (const auto& name : otherNames())
        request.others.push_back({.person = personOf(name), .roles = {Role::Teacher}});
}

bool PeopleStep::showRefusal(const Refusal& refusal)
{
    const auto part = refusal.field.section(u'.', 0, 0);
    if (part == "deputy"_L1)
        return refuse(refusal.field.endsWith("password"_L1) ? u"password"_s : u"deputy"_s, refusal);
    if (part == "others"_L1) {
        const auto name = otherNames().value(refusal.field.section(u'.', 1, 1).toInt());
        return fields().refuse(u"others"_s, name + u": "_s + wordsFor(refusal));
    }
    return refuse(part, refusal);
}
