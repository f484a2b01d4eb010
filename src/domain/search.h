#pragma once
#include "domain/code.h"
#include "domain/office/actor.h"
#include <array>
#include <QStringList>

/// Who finds a record.
enum class Audience {
    All, ///< everyone who is signed in
    Members, ///< of the association, and whoever reads its records
    Leaders, ///< whoever reads the association's records, and the person concerned
    LeadersFirst, ///< the same, but the person concerned from the day after
    Private, ///< the person who wrote it, and those to whom it was delivered
    AsOwner, ///< whoever finds the record that it is a part of
};

template <>
struct Codes<Audience> {
    static constexpr std::array words{"all", "members", "leaders", "leaders-first", "private", "as-owner"};
};

/// What the search keeps of a record besides its text.
struct SearchEntry {
    QString kind;
    QUuid record;
    Audience audience = Audience::All;
    QUuid belongsTo = {}; ///< its association; of a part (AsOwner) the record that it is a part of; null: neither
    Id<Person> person = {}; ///< whom it concerns, or who wrote it; null: nobody
    QDate day = {}; ///< null: it has none, or that of its owner
    QString title; ///< may be empty: then the words of its kind stand for it
};

/// What is looked for, and how far the reader sees.
struct SearchRequest {
    QStringList words; ///< as searchWords() gives them; all must be found, each as the beginning of a word
    bool allAssociations = false; ///< reads the records of every association
    std::vector<Id<Association>> reads = {}; ///< else of these
    std::vector<Id<Association>> memberOf = {};
    Id<Person> person = {};
    QDate day = {}; ///< the reader's today
    int limitPerKind = 8;
};

struct SearchHit {
    QString kind;
    QUuid record;
    QString ownerKind; ///< of a part: what it is a part of; empty otherwise
    QUuid owner;
    QString title;
    QDate day;
    Id<Association> association; ///< null: of none
    QString associationName;
};

/// The hits of one kind, the newest first; people and associations in Kyrgyz order.
struct SearchGroup {
    QString kind;
    int total = 0; ///< of which at most limitPerKind are here
    std::vector<SearchHit> hits;
};

struct SearchFindings {
    std::vector<SearchGroup> groups; ///< in a fixed order of kinds
    bool cutShort = false; ///< the words stand in so many records that only the newest of them were looked through
};

/// The typed words, folded as fold() does, of letters and digits only: nothing typed is ever syntax of a search engine.
/// «7-Б» gives «7 б», two words that stand side by side. At most eight words, each cut to a sensible length.
QStringList searchWords(QStringView typed);
/// One letter alone would find everything: nothing is looked for yet.
bool isSearched(const QStringList& words);

/// The request of a reader; how far one sees follows Act::ReadRecords.
SearchRequest searchFor(QStringView typed, const Actor& by, int limitPerKind);

/// The kinds of record that a search finds, in the order in which they are shown.
const QStringList& searchedKinds();
/// Brings what an engine found into the order in which it is shown.
void arrange(SearchFindings& findings);
