#include "domain/office/kyrgyz.h"
#include "domain/planning/pastedtable.h"
#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
// Words are compared as fold() gives them.

bool saysEveryone(const QString& text)
{
    for (const auto words : {u"баары", u"бардыг", u"бардык", u"мучолор", u"мугалимдер", u"педагогдор", u"все", u"члены",
             u"учителя", u"педагоги", u"уб"})
        if (text == QStringView(words) || text.startsWith(QStringView(words).toString() + u' '))
            return true;
    return text.endsWith(u"мучолору"_s) || text.endsWith(u"мугалимдери"_s);
}

bool saysLeader(const QString& text)
{
    return text.contains(u"жетекчи"_s) || text.startsWith(u"руководител"_s);
}

/// A name as it is written: a surname, and initials or other names on either side of it.
struct WrittenName {
    QString surname;
    QStringList others; ///< initials (one letter) or whole names

    bool empty() const { return surname.isEmpty() && others.isEmpty(); }
    QString text() const { return (QStringList{surname} + others).join(u' ').simplified(); }
};

class NameReader {
public:
    NameReader(const std::vector<Person>& members, NamedPeople& named)
        : m_members(members)
        , m_named(named)
    {
    }

    void read(const QString& part)
    {
        static const QRegularExpression word(u"[\\p{L}'’-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        WrittenName name;
        for (auto found = word.globalMatch(part); found.hasNext();) {
            const auto each = found.next().captured();
            const bool surname = each.size() > 1 && isSurname(each);
            if (surname && !name.surname.isEmpty()) {
                end(name);
                name.surname = each;
            } else if (surname) {
                name.surname = each;
            } else {
                name.others << each;
            }
        }
        end(name);
    }

private:
    bool isSurname(const QString& word) const
    {
        return std::ranges::any_of(
            m_members, [&](const Person& member) { return fold(member.familyName) == fold(word); });
    }

    static bool fits(const WrittenName& name, const Person& member)
    {
        if (fold(member.familyName) != fold(name.surname))
            return false;
        const QStringList own{fold(member.givenName), fold(member.patronymic)};
        for (qsizetype i = 0; i < std::min<qsizetype>(name.others.size(), 2); ++i)
            if (!own[i].isEmpty() && !own[i].startsWith(fold(name.others[i])))
                return false;
        return true;
    }

    void end(WrittenName& name)
    {
        if (name.empty())
            return;
        std::vector<Id<Person>> fitting;
        for (const auto& member : m_members)
            if (fits(name, member))
                fitting.push_back(member.id);
        if (fitting.size() != 1)
            m_named.unknown << name.text();
        else if (std::ranges::find(m_named.people, fitting.front()) == m_named.people.end())
            m_named.people.push_back(fitting.front());
        name = {};
    }

    const std::vector<Person>& m_members;
    NamedPeople& m_named;
};
} // namespace

NamedPeople peopleNamed(const QString& text, const std::vector<Person>& members, std::optional<Id<Person>> leader)
{
    static const QRegularExpression between(
        u"[,;/\\n&+]|\\s+жана\\s+|\\s+и\\s+|\\s+менен\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    NamedPeople named;
    for (const auto& part : text.left(1000).split(between, Qt::SkipEmptyParts)) {
        const auto folded = fold(part);
        if (saysLeader(folded)) {
            if (leader && std::ranges::find(named.people, *leader) == named.people.end())
                named.people.push_back(*leader);
            else if (!leader)
                named.unknown << part.simplified();
        } else if (saysEveryone(folded)) {
            named.everyone = true;
        } else {
            NameReader(members, named).read(part);
        }
    }
    named.everyone = named.everyone || named.people.empty();
    if (named.everyone)
        named.people.clear();
    return named;
}
