#pragma once
#include "domain/office/authority.h"
#include "domain/result.h"
#include "papers/officialblocks.h"
#include <vector>

struct Attestation;
struct CheckTest;
struct Consultation;
struct CountingInstruction;
struct Course;
struct Coverage;
struct Handover;
struct InstructionVersion;
struct MinutesSheet;
struct Plan;
struct PlanSheet;
struct RecordSheet;
struct RemarkSlip;
struct Report;
struct Score;
struct Visit;

/// What a paper of many records says it is of. The records are given by whoever knows what the reader may see.
struct PaperScope {
    std::optional<Id<Association>> association = {}; ///< none: the whole school
    std::optional<int> firstYear = {}; ///< none: no single school year
};

/// The official papers of the open file, for screens and the command line
/// alike. What was submitted or later comes from the stored bytes and is never
/// recomputed; a draft is made of its records and prints for signature. Whether
/// the reader may see them is asked by the caller.
class SchoolPapers {
public:
    /// @param on the day for which posts and names are looked up
    SchoolPapers(const Ports& ports, QDate on);

    /// The wording under review or approved. Rule::RecordGone, Rule::TextUnreadable when its bytes are damaged.
    /// @param version an earlier wording, with the steps that were taken on it; none: the present one
    Result<Paper> plan(Id<Plan> plan, Language language, std::optional<Id<DocumentVersion>> version = {}) const;
    /// The same of a plan that was read already.
    Result<Paper> plan(
        const PlanSheet& sheet, Language language, std::optional<Id<DocumentVersion>> version = {}) const;
    Result<Paper> report(Id<Report> report, Language language, std::optional<Id<DocumentVersion>> version = {}) const;
    /// The version in force, else the newest; the built-in text when the file has
    /// none. With an association it is the copy of its leader.
    Paper instruction(std::optional<Id<Association>> association, Language language) const;
    Paper instruction(
        const InstructionVersion& version, std::optional<Id<Association>> association, Language language) const;
    /// Who has acknowledged the version in force; of one association or of all.
    Paper acknowledgements(std::optional<Id<Association>> association, Language language) const;
    /// Who held which document for how many days, of one school year.
    Paper controlSheet(int firstYear, Language language) const;

    /// In the language that the minutes were written in.
    Paper minutes(const MinutesSheet& sheet) const;
    Paper lessonAnalysis(const Visit& visit, const std::vector<Score>& scores, Language language) const;
    Paper visitSheet(const Visit& visit, Language language) const;
    Paper remarkSlip(const RemarkSlip& slip, Language language) const;
    Paper handover(const Handover& act, Language language) const;
    Paper checkTest(const CheckTest& test, Language language) const;
    // Tables: in the order of days, or of the teachers' names.
    Paper checkTests(std::vector<CheckTest> tests, const PaperScope& scope, Language language) const;
    Paper coverage(const std::vector<Coverage>& counted, const PaperScope& scope, Language language) const;
    Paper courses(const std::vector<Course>& courses, const PaperScope& scope, Language language) const;
    Paper attestations(const std::vector<Attestation>& given, const PaperScope& scope, Language language) const;
    Paper visitJournal(std::vector<Visit> visits, const PaperScope& scope, Language language) const;
    Paper consultationJournal(std::vector<Consultation> held, const PaperScope& scope, Language language) const;
    /// Everyone who works in the school on the day, or the members and leaders of the association.
    Paper staff(std::optional<Id<Association>> association, Language language) const;

private:
    Result<DocumentVersion> versionOf(QUuid subject, const std::optional<Id<DocumentVersion>>& version) const;
    Paper paperOf(
        const CountingInstruction& instruction, std::optional<Id<Association>> association, Language language) const;
    RecordSheet sheetOf(const PaperScope& scope, Language language) const;

    Ports m_ports;
    Authority m_authority;
    QDate m_on;
};
