#include "app/birikmectl/commandline.h"
#include "app/birikmectl/signin.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
int reindex(const QCommandLineParser& options, const QStringList& arguments, const Output& output)
{
    const auto name = options.value(u"as"_s).simplified();
    if (name.isEmpty())
        throw WrongUsage{u"--as NAME is needed: the file is changed"_s};
    const auto password = typedPassword();
    if (password.isEmpty())
        return output.refuse(Refusal{Rule::PasswordNeeded});
    const auto school = OpenSchool::open(arguments[0], Access::Write);
    if (!school)
        return output.refuse(school.refusal());
    const auto actor = signInNamed(*school.value(), name, password);
    if (!actor)
        return output.refuse(actor.refusal());
    school.value()->file().rebuildSearch();
    output.text(u"the search index was built anew"_s);
    output.json(QJsonDocument(QJsonObject{{u"reindexed"_s, arguments[0]}}));
    return Succeeded;
}
} // namespace

CtlCommand reindexCommand()
{
    return {u"reindex"_s, u"what the search finds, read anew from the records"_s, {u"FILE"_s},
        {{u"as"_s, u"Full name of anyone with an account; the password is read from standard input."_s, u"NAME"_s}},
        reindex};
}
