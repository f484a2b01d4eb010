#pragma once
#include "domain/office/authority.h"
#include "domain/result.h"
#include "papers/officialblocks.h"

struct Plan;
struct PlanSheet;
struct Report;
struct InstructionVersion;
struct CountingInstruction;

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

private:
    Result<DocumentVersion> versionOf(QUuid subject, const std::optional<Id<DocumentVersion>>& version) const;
    Paper paperOf(
        const CountingInstruction& instruction, std::optional<Id<Association>> association, Language language) const;

    Ports m_ports;
    Authority m_authority;
    QDate m_on;
};
