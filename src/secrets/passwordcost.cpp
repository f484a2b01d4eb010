#include "secrets/passwordcost.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<PasswordCost> costOf(const QString& storedHash)
{
    static const QRegularExpression form(uR"(\A\$argon2id\$v=19\$m=([0-9]{1,9}),t=([0-9]{1,9}),p=1\$)"_s);
    const auto match = form.match(storedHash);
    if (!match.hasMatch())
        return std::nullopt;
    const PasswordCost cost{match.captured(1).toUInt(), match.captured(2).toUInt()};
    if (highestCost.memoryKiB < cost.memoryKiB || highestCost.passes < cost.passes)
        return std::nullopt;
    return cost;
}
