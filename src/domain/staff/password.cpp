#include "domain/staff/password.h"
#include "domain/staff/commonpasswords.h"
#include <algorithm>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int failuresWithoutDelay = 4;
constexpr auto firstDelay = 5s;
constexpr auto longestDelay = 15min;

// Made of parts of the name alone, digits and signs aside: "Асанова", "айгүл1985", "AsanovaAigul".
bool isName(const QString& password, const QString& personName)
{
    QStringList parts;
    for (const auto& part : personName.normalized(QString::NormalizationForm_C).split(QChar(u' '), Qt::SkipEmptyParts))
        parts.append(part.toCaseFolded());
    std::ranges::sort(parts, std::greater(), &QString::size); // a long part may contain a short one
    QString rest = password.normalized(QString::NormalizationForm_C).toCaseFolded();
    const auto before = rest.size();
    for (const auto& part : parts) {
        if (part.size() > 1)
            rest.remove(part);
    }
    return rest.size() < before && std::ranges::none_of(rest, [](QChar c) { return c.isLetter(); });
}

} // namespace

std::optional<Refusal> whyNotPassword(const QString& password, const QString& personName)
{
    if (password.normalized(QString::NormalizationForm_C).toUcs4().size() < shortestPassword)
        return Refusal{Rule::PasswordTooShort, {shortestPassword}, u"password"_s};
    if (isName(password, personName))
        return Refusal{Rule::PasswordIsName, {}, u"password"_s};
    if (isCommonPassword(password))
        return Refusal{Rule::PasswordCommon, {}, u"password"_s};
    return std::nullopt;
}

std::chrono::seconds signInDelay(int failures)
{
    if (failures <= failuresWithoutDelay)
        return 0s;
    const int doublings = std::min(failures - failuresWithoutDelay - 1, 16);
    return std::min<std::chrono::seconds>(firstDelay * (1 << doublings), longestDelay);
}

std::chrono::seconds signInDelayLeft(int failures, const QDateTime& lastFailureUtc, const QDateTime& nowUtc)
{
    const auto whole = signInDelay(failures);
    const auto passed = std::chrono::seconds(std::max<qint64>(0, lastFailureUtc.secsTo(nowUtc)));
    return std::max(0s, whole - passed);
}
