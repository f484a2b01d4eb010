#include "domain/information/delivery.h"
#include "domain/information/normativedocument.h"
#include "domain/information/notice.h"

using namespace Qt::StringLiterals;

QStringList RecordRules<NormativeDocument>::clauses(const NormativeDocument& document)
{
    // 1.3: the laws by which the leader works; 5.4: what the deputy hands on.
    return document.kind == NormativeKind::Law || document.kind == NormativeKind::Decree
        ? QStringList{u"1.3"_s, u"5.4"_s}
        : QStringList{u"5.4"_s};
}

std::optional<Refusal> RecordRules<NormativeDocument>::whyNot(
    const NormativeDocument& document, const RecordChange<NormativeDocument>& change)
{
    return firstOf(whyNotText(document.title, "title", true), whyNotText(document.number, "number", false),
        whyNotText(document.issuer, "issuer", false), whyNotHappened(document.receivedOn, "received_on", change.by),
        whyNotAfter(
            document.receivedOn, document.issuedOn.isValid() ? document.issuedOn : document.receivedOn, "received_on"),
        whyNotText(document.matter, "matter", false, longestText));
}

std::vector<std::vector<Where<Notice>>> RecordRules<Notice>::reaches(const Actor& reader, const Ports& ports)
{
    std::vector<Id<Notice>> received;
    for (const auto& delivery : ports.of<Delivery>().where({{&Delivery::person, reader.person}}))
        if (delivery.notice)
            received.push_back(*delivery.notice);
    return {{{&Notice::author, reader.person}}, {oneOf(&Notice::id, received)}};
}

std::optional<Refusal> RecordRules<Notice>::whyNot(const Notice& notice, const RecordChange<Notice>& change)
{
    if (change.stored)
        return Refusal{Rule::NoRight};
    return firstOf(
        whyNotHappened(notice.writtenOn, "written_on", change.by), whyNotText(notice.text, "text", true, longestText));
}

void RecordRules<Notice>::complete(Notice& notice, const RecordChange<Notice>& change)
{
    notice.author = change.by.person;
}

std::optional<Refusal> RecordRules<Delivery>::whyNot(const Delivery&, const RecordChange<Delivery>&)
{
    return Refusal{Rule::NoRight}; // sent and acknowledged by InformationService only
}

std::optional<Refusal> RecordRules<Delivery>::whyNotRemove(const Delivery&, const RecordChange<Delivery>&)
{
    return Refusal{Rule::NoRight}; // that something was sent stays
}
