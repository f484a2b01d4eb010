#pragma once
#include "domain/calendar/codes.h"
#include "domain/office/account.h"
#include "domain/office/attachment.h"
#include "domain/office/document.h"
#include "domain/office/draft.h"
#include "domain/planning/keptdeadline.h"
#include "storage/mapping.h"

template <>
struct Mapping<Account> {
    static constexpr auto columns
        = std::tuple{column("person_id", &Account::person), column("password", &Account::password),
            column("one_time", &Account::oneTime), column("failures", &Account::failures),
            column("last_failure", &Account::lastFailure), column("closed", &Account::closed)};
};

template <>
struct Mapping<AccountKey> {
    static constexpr auto columns
        = std::tuple{column("person_id", &AccountKey::person), column("public_key", &AccountKey::publicKey),
            column("sealed_secret", &AccountKey::sealedSecret), column("from_at", &AccountKey::from),
            column("until_at", &AccountKey::until), column("renewed", &AccountKey::renewed)};
};

template <>
struct Mapping<Draft> {
    static constexpr auto columns = std::tuple{column("person_id", &Draft::person), column("form", &Draft::form),
        column("content", &Draft::content), column("kept_at", &Draft::keptAt)};
};

template <>
struct Mapping<Attachment> {
    static constexpr auto columns = std::tuple{column("name", &Attachment::name), column("bytes", &Attachment::bytes),
        column("content_digest", &Attachment::digest)};
};

template <>
struct Mapping<DocumentVersion> {
    static constexpr auto columns = std::tuple{column("kind", &DocumentVersion::kind),
        column("subject", &DocumentVersion::subject), column("number", &DocumentVersion::number),
        column("canon_version", &DocumentVersion::canonVersion), column("language", &DocumentVersion::language),
        column("bytes", &DocumentVersion::bytes), column("content_digest", &DocumentVersion::digest)};
};

template <>
struct Mapping<DocumentStep> {
    static constexpr auto columns
        = std::tuple{column("kind", &DocumentStep::kind), column("subject", &DocumentStep::subject),
            column("version_id", &DocumentStep::version), column("act", &DocumentStep::act),
            column("person_id", &DocumentStep::person), column("role", &DocumentStep::role),
            column("by_substitution", &DocumentStep::bySubstitution), column("day", &DocumentStep::day),
            column("recorded_at", &DocumentStep::recordedAt), column("reason", &DocumentStep::reason),
            column("on_paper", &DocumentStep::onPaper), column("recorder_id", &DocumentStep::recorder),
            column("scan_id", &DocumentStep::scan), column("key_id", &DocumentStep::key),
            column("signature", &DocumentStep::signature), column("key_renewed", &DocumentStep::keyRenewed)};
};

template <>
struct Mapping<KeptDeadline> {
    static constexpr auto columns = std::tuple{column("kind", &KeptDeadline::kind),
        column("subject", &KeptDeadline::subject), column("event", &KeptDeadline::event),
        column("due", &KeptDeadline::due), column("count", &KeptDeadline::count, &DayCount::days),
        column("first_day", &KeptDeadline::count, &DayCount::firstDayCounts), column("week", &KeptDeadline::week),
        column("days_off", &KeptDeadline::daysOff)};
};
