#include "domain/staff/onetimecode.h"

using namespace Qt::StringLiterals;

QString oneTimeCodeSigns()
{
    return u"ABCEHKMPTXY245679"_s;
}

QString foldedOneTimeCode(const QString& typed)
{
    static const QString cyrillic = u"АВСЕНКМРТХУ"_s; // stands above its Latin twin in oneTimeCodeSigns()
    const QString signs = oneTimeCodeSigns();
    QString folded;
    const QString capitals = typed.toUpper();
    for (QChar c : capitals) {
        if (const auto twin = cyrillic.indexOf(c); twin >= 0)
            c = signs.at(twin);
        if (c.isLetterOrNumber())
            folded.append(c);
    }
    return folded;
}
