#include "domain/instruction/copyfindings.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

bool endsEarly(const CopyFindings& findings, const InstructionText& expected)
{
    const auto all = expected.clausesAndItems();
    const auto missing = findings.missing.size();
    return missing > 0 && missing < all.size() && all.sliced(all.size() - missing) == findings.missing;
}

QJsonObject toJson(const CopyFindings& findings)
{
    QJsonArray changed;
    for (const auto& part : findings.changed)
        changed.append(
            QJsonObject{{u"clause"_s, part.clause}, {u"expected"_s, part.expected}, {u"found"_s, part.found}});
    return {
        {u"agreed_by"_s, findings.agreedBy},
        {u"agreed_on"_s, findings.agreedOn ? QJsonValue(findings.agreedOn->toString(Qt::ISODate)) : QJsonValue()},
        {u"complete"_s, findings.complete},
        {u"missing"_s, QJsonArray::fromStringList(findings.missing)},
        {u"changed"_s, changed},
    };
}
