-- Meetings as far as plans need them, plans with their lines, what happens to lines after approval, and year reports.
CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    kind TEXT NOT NULL,
    association_id TEXT REFERENCES association (id),
    first_year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    held_on TEXT NOT NULL,
    topic TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_by_association ON meeting (association_id, first_year);
CREATE TABLE attendance (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    present INTEGER NOT NULL,
    UNIQUE (meeting_id, person_id)
) STRICT;

CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    first_year INTEGER NOT NULL,
    period TEXT NOT NULL,
    number INTEGER NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    state TEXT NOT NULL,
    author_id TEXT NOT NULL REFERENCES person (id),
    begun_on TEXT,
    theme TEXT NOT NULL,
    aim TEXT NOT NULL,
    tasks TEXT NOT NULL,
    forecast TEXT NOT NULL,
    discussed_at_id TEXT REFERENCES meeting (id),
    discussion TEXT NOT NULL,
    current_id TEXT REFERENCES document_version (id),
    UNIQUE (association_id, first_year, period, number)
) STRICT;
CREATE INDEX plan_by_year ON plan (first_year);
CREATE TABLE plan_line (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL,
    activity TEXT NOT NULL,
    kind TEXT NOT NULL,
    clause TEXT NOT NULL,
    from_on TEXT,
    until_on TEXT,
    expected TEXT NOT NULL,
    everyone INTEGER NOT NULL,
    removed_by_id TEXT REFERENCES plan_amendment (id)
) STRICT;
CREATE INDEX plan_line_by_plan ON plan_line (plan_id);
CREATE TABLE line_responsible (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    line_id TEXT NOT NULL REFERENCES plan_line (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    UNIQUE (line_id, person_id)
) STRICT;
CREATE INDEX line_responsible_by_plan ON line_responsible (plan_id);
CREATE INDEX line_responsible_by_person ON line_responsible (person_id);
CREATE TABLE line_progress (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    line_id TEXT NOT NULL REFERENCES plan_line (id),
    outcome TEXT NOT NULL,
    day TEXT,
    new_from_on TEXT,
    new_until_on TEXT,
    new_responsible_id TEXT REFERENCES person (id),
    actual TEXT NOT NULL,
    reason TEXT NOT NULL,
    by_id TEXT NOT NULL REFERENCES person (id),
    seen_by_deputy INTEGER NOT NULL
) STRICT;
CREATE INDEX line_progress_by_plan ON line_progress (plan_id);
CREATE INDEX line_progress_unseen ON line_progress (seen_by_deputy, outcome);
CREATE TABLE line_proposal (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    proposer_id TEXT NOT NULL REFERENCES person (id),
    activity TEXT NOT NULL,
    from_on TEXT,
    until_on TEXT,
    expected TEXT NOT NULL,
    outcome TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT;
CREATE INDEX line_proposal_by_plan ON line_proposal (plan_id);
CREATE TABLE line_remark (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    version_id TEXT NOT NULL REFERENCES document_version (id),
    line_id TEXT,
    author_id TEXT NOT NULL REFERENCES person (id),
    text TEXT NOT NULL,
    settled INTEGER NOT NULL,
    on_paper INTEGER NOT NULL
) STRICT;
CREATE INDEX line_remark_by_version ON line_remark (version_id);
CREATE TABLE plan_amendment (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    author_id TEXT NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL,
    current_id TEXT REFERENCES document_version (id),
    UNIQUE (plan_id, number)
) STRICT;
CREATE TABLE amendment_line (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    amendment_id TEXT NOT NULL REFERENCES plan_amendment (id),
    change TEXT NOT NULL,
    line_id TEXT REFERENCES plan_line (id),
    activity TEXT NOT NULL,
    kind TEXT NOT NULL,
    clause TEXT NOT NULL,
    from_on TEXT,
    until_on TEXT,
    expected TEXT NOT NULL,
    everyone INTEGER NOT NULL
) STRICT;
CREATE INDEX amendment_line_by_amendment ON amendment_line (amendment_id);
CREATE TABLE amendment_responsible (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    amendment_id TEXT NOT NULL REFERENCES plan_amendment (id),
    line_id TEXT NOT NULL REFERENCES amendment_line (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    UNIQUE (line_id, person_id)
) STRICT;
CREATE INDEX amendment_responsible_by_amendment ON amendment_responsible (amendment_id);
CREATE TABLE typical_line (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    position INTEGER NOT NULL,
    activity TEXT NOT NULL,
    kind TEXT NOT NULL,
    clause TEXT NOT NULL,
    month INTEGER NOT NULL,
    expected TEXT NOT NULL
) STRICT;

CREATE TABLE report (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    first_year INTEGER NOT NULL,
    state TEXT NOT NULL,
    author_id TEXT NOT NULL REFERENCES person (id),
    begun_on TEXT NOT NULL,
    current_id TEXT REFERENCES document_version (id),
    UNIQUE (association_id, first_year)
) STRICT;
CREATE TABLE report_words (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    report_id TEXT NOT NULL REFERENCES report (id),
    section TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (report_id, section)
) STRICT;
