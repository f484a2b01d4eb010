#include "app/birikmectl/commandline.h"
#include "app/composition/openschool.h"
#include "domain/code.h"
#include "storage/sqlite/backup.h"
#include "storage/sqlite/check.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
QString kindName(CheckFinding::Kind kind)
{
    switch (kind) {
    case CheckFinding::Kind::Damaged:
        return u"damaged"_s;
    case CheckFinding::Kind::Schema:
        return u"schema"_s;
    case CheckFinding::Kind::Chain:
        return u"chain"_s;
    case CheckFinding::Kind::Row:
        return u"row"_s;
    case CheckFinding::Kind::Orphan:
        return u"orphan"_s;
    }
    Q_UNREACHABLE();
}

int check(const QCommandLineParser&, const QStringList& arguments, const Output& output)
{
    const auto school = OpenSchool::open(arguments[0], Access::Read);
    if (!school)
        return output.refuse(school.refusal());
    QJsonArray list;
    const auto findings = checkFile(school.value()->file().database());
    for (const auto& finding : findings) {
        list.append(QJsonObject{{u"kind"_s, kindName(finding.kind)}, {u"table"_s, finding.table},
            {u"record"_s, finding.record}, {u"detail"_s, finding.detail}});
        output.text((QStringList{kindName(finding.kind), finding.table, finding.record, finding.detail}).join(u' '));
    }
    output.json(
        QJsonDocument(QJsonObject{{u"findings"_s, list}, {u"events"_s, school.value()->file().units().lastNumber()},
            {u"chain_head"_s, QString::fromLatin1(school.value()->file().units().headHash().toHex())}}));
    if (findings.empty()) {
        output.text(u"in order: %1 events"_s.arg(school.value()->file().units().lastNumber()));
        return Succeeded;
    }
    return output.refuse(u"%1 findings"_s.arg(findings.size()));
}

int backup(const QCommandLineParser&, const QStringList& arguments, const Output& output)
{
    auto school = OpenSchool::open(arguments[0], Access::Read);
    if (!school)
        return output.refuse(school.refusal());
    const auto written = makeBackup(school.value()->file(), arguments[1], school.value()->clock());
    if (!written)
        return output.refuse(written.refusal());
    output.text(*written);
    output.json(QJsonDocument(QJsonObject{{u"backup"_s, *written}}));
    return Succeeded;
}

int events(const QCommandLineParser& options, const QStringList& arguments, const Output& output)
{
    bool isNumber = false;
    qint64 number = options.value(u"since"_s).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        throw WrongUsage{u"--since is the number of an event"_s};
    const auto school = OpenSchool::open(arguments[0], Access::Read);
    if (!school)
        return output.refuse(school.refusal());
    constexpr int page = 1000;
    QJsonArray list;
    for (auto found = school.value()->file().units().since(number, page); !found.empty();
         found = school.value()->file().units().since(number, page)) {
        for (const auto& event : found) {
            number = event.number;
            const auto at = event.at.toString(Qt::ISODateWithMs);
            const auto kind = QString(code(event.kind));
            output.text((QStringList{QString::number(event.number), at, event.command, kind, event.recordKind,
                             event.record.toString(QUuid::WithoutBraces), event.note})
                            .join(u'\t'));
            if (output.isJson())
                list.append(QJsonObject{{u"number"_s, event.number}, {u"at"_s, at},
                    {u"actor"_s, event.actor.isNull() ? QJsonValue() : event.actor.toString(QUuid::WithoutBraces)},
                    {u"command"_s, event.command}, {u"kind"_s, kind}, {u"record_kind"_s, event.recordKind},
                    {u"record"_s, event.record.toString(QUuid::WithoutBraces)}, {u"revision"_s, event.revision},
                    {u"note"_s, event.note}, {u"hash"_s, QString::fromLatin1(event.hash.toHex())}});
        }
    }
    output.json(QJsonDocument(list));
    return Succeeded;
}
} // namespace

CtlCommand checkCommand()
{
    return {u"check"_s, u"schema, integrity and event chain of a file"_s, {u"FILE"_s}, {}, check};
}
CtlCommand backupCommand()
{
    return {u"backup"_s, u"a checked copy of a file into a folder"_s, {u"FILE"_s, u"DIR"_s}, {}, backup};
}
CtlCommand eventsCommand()
{
    return {u"events"_s, u"the event log"_s, {u"FILE"_s},
        {{u"since"_s, u"Only events after this number."_s, u"N"_s, u"0"_s}}, events};
}
