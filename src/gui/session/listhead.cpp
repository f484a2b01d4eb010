#include "gui/session/listhead.h"
#include "domain/association/association.h"
#include "domain/calendar/schoolyear.h"
#include "gui/language/language.h"
#include "words/officewords.h"
#include "words/officialwords.h"

using namespace Qt::StringLiterals;

QString scopeWords(const Ports& ports, const Scope& scope, Language language)
{
    QStringList words;
    if (const auto association = ports.of<Association>().find(scope.association))
        words << associationName(association->name, language);
    if (const auto year = ports.of<SchoolYear>().find(scope.year))
        words << schoolYear(year->firstYear, language);
    return words.join(u", "_s);
}

JournalHead listHead(const AppContext& context, const QString& about)
{
    const auto& session = context.session();
    return {.school = session.school().name, .scope = about, .day = session.today(), .sample = session.school().sample};
}

QFuture<JournalHead> listHead(const AppContext& context, const Scope& scope)
{
    return context.ask([head = listHead(context, QString()), scope, language = windowLanguage()](Services& services) {
        auto named = head;
        named.scope = scopeWords(services.ports, scope, language);
        return named;
    });
}
