#include "papers/visitpaper.h"
#include "domain/activity/attestation.h"
#include "domain/association/association.h"
#include "domain/office/authority.h"
#include "domain/office/school.h"
#include "domain/ports.h"
#include "domain/staff/person.h"
#include "words/officewords.h"
#include "words/officialwords.h"
#include "words/visitwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int answerLines = 6; ///< to be written on by hand

/// The category that was given last and held on the day.
QString categoryOn(const Ports& ports, Id<Person> teacher, QDate day)
{
    const auto given
        = ports.of<Attestation>().where({{&Attestation::person, teacher}}, newestFirst(&Attestation::givenOn));
    for (const auto& each : given)
        if (each.givenOn <= day && (!each.validUntil.isValid() || each.validUntil >= day))
            return each.category;
    return {};
}

VisitWord kindWord(VisitKind kind)
{
    switch (kind) {
    case VisitKind::Leader:
        return VisitWord::LeaderVisit;
    case VisitKind::Mutual:
        return VisitWord::MutualVisit;
    case VisitKind::OpenLesson:
        return VisitWord::OpenLesson;
    case VisitKind::OnRequest:
        return VisitWord::OnRequest;
    case VisitKind::Deputy:
        return VisitWord::DeputyVisit;
    }
    Q_UNREACHABLE();
}

std::optional<VisitWord> answerWord(VisitAnswer answer)
{
    switch (answer) {
    case VisitAnswer::None:
        return std::nullopt;
    case VisitAnswer::Acknowledged:
        return VisitWord::Acknowledged;
    case VisitAnswer::Answered:
        return VisitWord::Answered;
    case VisitAnswer::Objected:
        return VisitWord::Objected;
    }
    Q_UNREACHABLE();
}

/// Builds both papers from the same parts.
class VisitPaper {
public:
    VisitPaper(const VisitText& text, VisitWord title, const PaperMarks& marks, Language language)
        : m_text(text)
        , m_language(language)
        , m_paper(newPaper(word(title) + u": "_s + text.teacherInitials, text.visitor, marks, language))
    {
        m_paper.blocks.append(schoolHead(text.district, text.school, marks));
        m_paper.blocks.append(Heading{word(title), 0});
        m_paper.blocks.append(Paragraph{
            .runs = plain(associationName(text.association, language)), .align = TextAlign::Center, .afterMm = 3});
    }

    void lesson(bool inFull)
    {
        const auto& visit = m_text.visit;
        line(VisitWord::Teacher, m_text.teacher);
        if (inFull)
            line(VisitWord::Category,
                m_text.category.isEmpty() ? officeWord(OfficeWord::Nothing, m_language) : m_text.category);
        line(VisitWord::Class, visit.className);
        line(VisitWord::Subject, visit.subject);
        line(VisitWord::Topic, visit.topic);
        line(VisitWord::Date, officialDate(visit.heldOn, m_language));
        if (visit.startsAt.isValid())
            line(VisitWord::Time, times());
        line(VisitWord::Kind, visitKindWord(visit.kind, m_language));
        line(VisitWord::VisitedBy, m_text.visitor);
        if (!inFull)
            return;
        line(VisitWord::Aim, visit.aim);
        line(VisitWord::LessonType, visit.lessonType);
    }
    /// Under its heading; nothing for an empty text.
    void part(VisitWord heading, const QString& text)
    {
        if (text.trimmed().isEmpty())
            return;
        m_paper.blocks.append(Heading{word(heading), 2, TextAlign::Left});
        m_paper.blocks.append(textParagraphs(text));
    }
    void scores()
    {
        if (m_text.scores.empty())
            return;
        m_paper.blocks.append(Heading{word(VisitWord::Criteria), 2, TextAlign::Left});
        Table table;
        table.sizePt = 12;
        table.columns = {{officeWord(OfficeWord::Number, m_language), 10, 1, TextAlign::Center},
            {word(VisitWord::Criterion), 0, 6}, {word(VisitWord::Score), 24, 1, TextAlign::Center},
            {word(VisitWord::Note), 0, 4}};
        for (const auto& score : m_text.scores)
            table.rows.append({{cell(QString::number(table.rows.size() + 1)), cell(score.criterion),
                cell(score.score > 0 ? QString::number(score.score) : officeWord(OfficeWord::Nothing, m_language)),
                cell(score.note)}});
        m_paper.blocks.append(table);
        if (const auto mean = meanScore(m_text.scores))
            m_paper.blocks.append(
                Paragraph{.runs = bold(word(VisitWord::MeanScore).arg(officialNumber(*mean, 1, m_language))),
                    .beforeMm = 2,
                    .afterMm = 2});
    }
    void answer()
    {
        const auto& visit = m_text.visit;
        m_paper.blocks.append(Heading{word(VisitWord::AnsweredBy), 2, TextAlign::Left});
        const auto given = answerWord(visit.answerKind);
        if (given)
            m_paper.blocks.append(Paragraph{.runs = bold(word(*given))});
        m_paper.blocks.append(textParagraphs(visit.answer));
        if (given || !visit.answer.trimmed().isEmpty())
            return;
        const QStringList choices{word(VisitWord::Acknowledged), word(VisitWord::Answered), word(VisitWord::Objected)};
        m_paper.blocks.append(
            Paragraph{.runs = {{word(VisitWord::ChooseAnswer), true}, {u' ' + choices.join(u", "_s)}}, .afterMm = 3});
        Table room;
        room.hasHead = false;
        room.columns = {{}};
        for (int i = 0; i < answerLines; ++i)
            room.rows.append({{cell({})}, false, 9});
        m_paper.blocks.append(room);
    }
    Paper signedBy(std::initializer_list<std::pair<VisitWord, QString>> signers)
    {
        m_paper.blocks.append(Spacer{4});
        for (const auto& [post, name] : signers) {
            const Block line = SignatureLine{word(post), name, signatureDate(std::nullopt, m_language)};
            m_paper.blocks.append(line);
        }
        return m_paper;
    }

private:
    QString word(VisitWord key) const { return visitWord(key, m_language); }
    void line(VisitWord label, const QString& text) { m_paper.blocks.append(labelled(word(label), text, true)); }
    QString times() const
    {
        const auto& visit = m_text.visit;
        const auto from = visit.startsAt.toString(u"HH:mm"_s);
        return visit.endsAt.isValid() ? from + u" – "_s + visit.endsAt.toString(u"HH:mm"_s) : from;
    }

    const VisitText& m_text;
    Language m_language;
    Paper m_paper;
};

} // namespace

QString visitKindWord(VisitKind kind, Language language)
{
    return visitWord(kindWord(kind), language);
}

VisitText visitTextOf(const Ports& ports, const Visit& visit, std::vector<Score> scores)
{
    const auto school = schoolOf(ports);
    const auto association = ports.of<Association>().find(visit.association);
    const auto teacher = ports.of<Person>().find(visit.teacher);
    const auto visitor = ports.of<Person>().find(visit.visitor);
    return {.district = school.district,
        .school = school.name,
        .association = association ? association->name : QString(),
        .visit = visit,
        .scores = std::move(scores),
        .teacher = teacher ? teacher->fullName() : QString(),
        .teacherInitials = teacher ? teacher->nameWithInitials() : QString(),
        .category = categoryOn(ports, visit.teacher, visit.heldOn),
        .visitor = visitor ? visitor->fullName() : QString(),
        .visitorInitials = visitor ? visitor->nameWithInitials() : QString()};
}

Paper lessonAnalysisPaper(const VisitText& text, const PaperMarks& marks, Language language)
{
    const auto& visit = text.visit;
    VisitPaper paper(text, VisitWord::AnalysisTitle, marks, language);
    paper.lesson(true);
    paper.part(VisitWord::Facts, visit.facts);
    paper.scores();
    paper.part(VisitWord::Form, visit.form);
    paper.part(VisitWord::Content, visit.content);
    paper.part(VisitWord::Conclusions, visit.conclusions);
    paper.part(VisitWord::Advice, visit.advice);
    return paper.signedBy(
        {{VisitWord::AnalysedBy, text.visitorInitials}, {VisitWord::SeenByTeacher, text.teacherInitials}});
}

Paper visitSheetPaper(const VisitText& text, const PaperMarks& marks, Language language)
{
    const auto& visit = text.visit;
    VisitPaper paper(text, VisitWord::SheetTitle, marks, language);
    paper.lesson(false);
    paper.part(VisitWord::Conclusions, visit.conclusions);
    paper.part(VisitWord::Advice, visit.advice);
    paper.answer();
    return paper.signedBy({{VisitWord::VisitedBy, text.visitorInitials}, {VisitWord::Teacher, text.teacherInitials}});
}
