#include "domain/information/informationservice.h"
#include "domain/grouped.h"
#include "domain/office/authority.h"
#include "domain/recordservice.h"
#include "domain/staff/person.h"

using namespace Qt::StringLiterals;

namespace {
Where<Delivery> isOf(const SentRecord& what)
{
    if (what.document)
        return {&Delivery::document, what.document};
    if (what.notice)
        return {&Delivery::notice, what.notice};
    return {&Delivery::material, what.material};
}

/// The records of one kind that several deliveries name.
template <class T>
QHash<Id<T>, T> namedBy(
    const Ports& ports, const std::vector<Delivery>& deliveries, std::optional<Id<T>> Delivery::*member)
{
    std::vector<Id<T>> ids;
    for (const auto& delivery : deliveries)
        if (const auto& id = delivery.*member)
            ids.push_back(*id);
    return byId(ports, ids);
}

template <class T>
QHash<QUuid, DeliveryState> statesBy(
    const Ports& ports, std::optional<Id<T>> Delivery::*member, const std::vector<Id<T>>& ids, const Actor& by)
{
    QHash<QUuid, DeliveryState> states;
    for (const auto& delivery : ports.of<Delivery>().where({oneOf(member, {ids.begin(), ids.end()})})) {
        auto& state = states[(delivery.*member)->value];
        ++state.sent;
        state.seen += delivery.seenOn.isValid() ? 1 : 0;
        if (delivery.person == by.person)
            state.own = delivery;
    }
    return states;
}

/// 3.10: the first recipient makes a material a distributed one.
void markDistributed(const Ports& ports, Id<Material> id, QDate day)
{
    auto material = ports.of<Material>().find(id);
    if (!material || material->distributedOn.isValid())
        return;
    material->distributedOn = day;
    ports.of<Material>().save(*material);
}
} // namespace

std::optional<Refusal> InformationService::whyNotSend(const SentRecord& what, const Actor& by) const
{
    if (what.document)
        return m_ports.of<NormativeDocument>().find(*what.document) ? whyNot(Act::KeepDocuments, by)
                                                                    : Refusal{Rule::RecordGone};
    if (what.notice) {
        const auto notice = m_ports.of<Notice>().find(*what.notice);
        if (!notice)
            return Refusal{Rule::RecordGone};
        return notice->author == by.person ? whyNot(Act::SendInformation, by) : Refusal{Rule::NoRight};
    }
    const auto material = what.material ? m_ports.of<Material>().find(*what.material) : std::nullopt;
    if (!material)
        return Refusal{Rule::RecordGone};
    return whyNot(Act::KeepEvidence, by, Authority(m_ports).subject(material->association, by.day));
}

Result<int> InformationService::send(
    const SentRecord& what, const std::vector<Id<Person>>& people, const Actor& by) const
{
    return change(m_ports, by, Act::SendInformation, [&]() -> Result<int> {
        if (const auto no = whyNotSend(what, by))
            return *no;
        auto wanted = people;
        if (what.notice)
            std::erase(wanted, by.person);
        if (wanted.empty())
            return Refusal{Rule::Required, {}, u"people"_s};
        const auto known = byId(m_ports, wanted);
        auto reached = valuesOf(m_ports.of<Delivery>().where({isOf(what)}), &Delivery::person);
        int added = 0;
        for (const auto person : wanted) {
            if (!known.contains(person))
                return Refusal{Rule::RecordGone, {}, u"people"_s};
            if (std::ranges::find(reached, person) != reached.end())
                continue;
            reached.push_back(person);
            Delivery delivery{.id = m_ports.ids.make<Delivery>(),
                .document = what.document,
                .notice = what.notice,
                .material = what.material,
                .person = person,
                .sentOn = by.day};
            m_ports.of<Delivery>().save(delivery);
            ++added;
        }
        if (what.material && added > 0)
            markDistributed(m_ports, *what.material, by.day);
        return added;
    });
}

Result<Delivery> InformationService::acknowledge(Id<Delivery> id, const Actor& by) const
{
    return change(m_ports, by, Act::AcknowledgeInformation, [&]() -> Result<Delivery> {
        auto delivery = m_ports.of<Delivery>().find(id);
        if (!delivery)
            return Refusal{Rule::RecordGone};
        if (delivery->person != by.person)
            return Refusal{Rule::NoRight};
        if (const auto no = whyNot(Act::AcknowledgeInformation, by))
            return *no;
        if (delivery->seenOn.isValid())
            return *delivery;
        delivery->seenOn = by.day;
        m_ports.of<Delivery>().save(*delivery);
        return *delivery;
    });
}

std::vector<std::optional<Refusal>> InformationService::whyNotRecordOnPaper(
    const std::vector<Delivery>& deliveries, const Actor& by) const
{
    const auto notices = namedBy(m_ports, deliveries, &Delivery::notice);
    const auto materials = namedBy(m_ports, deliveries, &Delivery::material);
    std::vector<std::optional<Refusal>> answers;
    for (const auto& delivery : deliveries) {
        Subject subject;
        if (delivery.material && materials.contains(*delivery.material))
            subject.association = materials[*delivery.material].association;
        if (delivery.notice && notices.value(*delivery.notice).author == by.person)
            answers.push_back(std::nullopt);
        else
            answers.push_back(whyNot(Act::RecordAcknowledgement, by, subject));
    }
    return answers;
}

Result<Done> InformationService::recordOnPaper(const std::vector<Id<Delivery>>& ids, QDate day, const Actor& by) const
{
    return change(m_ports, by, Act::RecordAcknowledgement, [&]() -> Result<Done> {
        auto signedOnPaper = m_ports.of<Delivery>().where({oneOf(&Delivery::id, ids)});
        const auto isStored = [&](Id<Delivery> id) {
            return std::ranges::find(signedOnPaper, id, &Delivery::id) != signedOnPaper.end();
        };
        if (ids.empty() || !std::ranges::all_of(ids, isStored))
            return Refusal{Rule::RecordGone};
        for (const auto& no : whyNotRecordOnPaper(signedOnPaper, by))
            if (no)
                return *no;
        if (!day.isValid())
            return Refusal{Rule::Required, {}, u"seen_on"_s};
        if (day > by.day)
            return Refusal{Rule::PaperDateInFuture, {day}, u"seen_on"_s};
        for (auto& delivery : signedOnPaper) {
            if (delivery.seenOn.isValid() && !delivery.onPaper)
                continue;
            if (day < delivery.sentOn)
                return Refusal{Rule::SpanBackwards, {}, u"seen_on"_s};
            delivery.seenOn = day;
            delivery.onPaper = true;
            delivery.recorder = by.person;
            m_ports.of<Delivery>().save(delivery);
        }
        return Done{};
    });
}

Result<Notice> InformationService::write(
    const Notice& notice, const std::vector<Id<Person>>& people, const Actor& by) const
{
    return change(m_ports, by, Act::WriteNotice, [&]() -> Result<Notice> {
        auto written = notice;
        written.id = {};
        written.revision = 0;
        written.author = by.person;
        written.writtenOn = by.day;
        written.text = notice.text.trimmed();
        if (!written.association) {
            const auto& own = by.leads.empty() ? by.memberOf : by.leads;
            if (!own.empty())
                written.association = own.front();
        }
        auto stored = RecordService(m_ports).save(written, by);
        if (!stored)
            return stored.refusal();
        if (const auto sent = send({.notice = stored->id}, people, by); !sent)
            return sent.refusal();
        return stored;
    });
}

Result<NormativeDocument> InformationService::attach(
    Id<NormativeDocument> id, int revision, const NewAttachment& file, const Actor& by) const
{
    return change(m_ports, by, Act::KeepDocuments, [&]() -> Result<NormativeDocument> {
        if (const auto no = whyNot(Act::KeepDocuments, by))
            return *no;
        auto document = m_ports.of<NormativeDocument>().find(id);
        if (!document)
            return Refusal{Rule::RecordGone};
        if (document->revision != revision)
            return Refusal{Rule::Stale};
        if (file.bytes.isEmpty())
            return Refusal{Rule::Required, {}, u"file_id"_s};
        if (file.bytes.size() > largestAttachment)
            return Refusal{Rule::FileTooLarge, {file.name, largestAttachment / (1024 * 1024)}, u"file_id"_s};
        const auto before = std::exchange(document->file, keepAttachment(m_ports, file));
        m_ports.of<NormativeDocument>().save(*document);
        // The bytes of the file before stay only where something else holds them.
        if (before && before != document->file && !m_ports.of<Attachment>().isReferredTo(*before))
            if (const auto kept = m_ports.of<Attachment>().find(*before))
                m_ports.of<Attachment>().remove(*kept);
        return *document;
    });
}

Result<NewAttachment> InformationService::fileOf(Id<NormativeDocument> id) const
{
    const auto document = m_ports.of<NormativeDocument>().find(id);
    if (!document || !document->file)
        return Refusal{Rule::RecordGone};
    const auto kept = m_ports.of<Attachment>().find(*document->file);
    if (!kept)
        return Refusal{Rule::RecordGone};
    return NewAttachment{kept->name, kept->bytes};
}

std::vector<InboxLine> InformationService::waitingFor(const Actor& by) const
{
    const auto waiting = m_ports.of<Delivery>().where(
        {{&Delivery::person, by.person}, {&Delivery::seenOn, QDate()}}, Order<Delivery>(&Delivery::sentOn));
    const auto documents = namedBy(m_ports, waiting, &Delivery::document);
    const auto notices = namedBy(m_ports, waiting, &Delivery::notice);
    const auto materials = namedBy(m_ports, waiting, &Delivery::material);
    std::vector<Id<Person>> authors;
    for (const auto& notice : notices)
        authors.push_back(notice.author);
    for (const auto& material : materials)
        authors.push_back(material.author);
    const auto people = byId(m_ports, authors);

    std::vector<InboxLine> lines;
    for (const auto& delivery : waiting) {
        InboxLine line{.delivery = delivery};
        if (delivery.document) {
            const auto document = documents.value(*delivery.document);
            line.kind = kindOf<NormativeDocument>();
            line.record = document.id.value;
            line.name = nameOf(document);
            line.from = document.issuer;
            line.text = document.matter;
        } else if (delivery.notice) {
            const auto notice = notices.value(*delivery.notice);
            line.kind = kindOf<Notice>();
            line.record = notice.id.value;
            line.name = nameOf(notice);
            line.from = people.value(notice.author).nameWithInitials();
            line.text = notice.text;
        } else if (delivery.material) {
            const auto material = materials.value(*delivery.material);
            line.kind = kindOf<Material>();
            line.record = material.id.value;
            line.name = nameOf(material);
            line.from = people.value(material.author).nameWithInitials();
            line.text = material.published;
            line.mayOpen = material.author == by.person
                || !whyNot(Act::ReadRecords, by, Subject{.association = material.association});
        }
        lines.push_back(line);
    }
    return lines;
}

Recipients InformationService::recipientsOf(const SentRecord& what, const Actor& by) const
{
    Recipients found{.whyNotSend = whyNotSend(what, by)};
    auto deliveries = m_ports.of<Delivery>().where({isOf(what)});
    const bool management = !whyNot(Act::ReadRecords, by);
    auto whyNotRecord = whyNotRecordOnPaper(deliveries, by);
    std::vector<Id<Person>> named;
    for (const auto& delivery : deliveries) {
        named.push_back(delivery.person);
        if (delivery.recorder)
            named.push_back(*delivery.recorder);
    }
    const auto people = byId(m_ports, named);
    std::vector<size_t> order;
    for (size_t i = 0; i < deliveries.size(); ++i)
        if (management || !found.whyNotSend || !whyNotRecord[i] || deliveries[i].person == by.person)
            order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](size_t i) { return people.value(deliveries[i].person).sortKey; });
    for (const auto i : order) {
        const auto& delivery = deliveries[i];
        found.people.push_back({delivery, people.value(delivery.person).fullName(),
            delivery.recorder ? people.value(*delivery.recorder).nameWithInitials() : QString()});
        found.whyNotRecord.push_back(whyNotRecord[i]);
    }
    return found;
}

QHash<QUuid, DeliveryState> InformationService::statesOf(
    const std::vector<Id<NormativeDocument>>& documents, const Actor& by) const
{
    return statesBy(m_ports, &Delivery::document, documents, by);
}

QHash<QUuid, DeliveryState> InformationService::statesOf(const std::vector<Id<Notice>>& notices, const Actor& by) const
{
    return statesBy(m_ports, &Delivery::notice, notices, by);
}
