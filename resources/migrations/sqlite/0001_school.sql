-- The school, its people and its file. Every business row carries revision and digest; every change of one is an event.
-- Dates are ISO text, instants UTC ISO text, ids 36 characters, enums stored words, spans half-open with NULL for "still".

CREATE TABLE event (
    number INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT,
    command TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record TEXT,
    revision INTEGER NOT NULL,
    row_digest BLOB NOT NULL,
    note TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX event_by_record ON event (record, number);
CREATE TABLE chain_head (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
INSERT INTO chain_head (id, number, hash) VALUES (1, 0, x'');

-- The only triggers: the log is append-only. REPLACE would slip past UPDATE and DELETE triggers, hence the third.
CREATE TRIGGER event_is_never_updated BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER event_is_never_replaced BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;

CREATE TABLE school (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    name TEXT NOT NULL,
    district TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    week TEXT NOT NULL,
    plan_count TEXT NOT NULL,
    plan_first_day INTEGER NOT NULL,
    report_count TEXT NOT NULL,
    report_first_day INTEGER NOT NULL,
    submit_before INTEGER NOT NULL,
    agree_before INTEGER NOT NULL,
    language TEXT NOT NULL,
    sample INTEGER NOT NULL,
    sample_today TEXT
) STRICT;

CREATE TABLE school_year (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    first_year INTEGER NOT NULL UNIQUE,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    end_order TEXT NOT NULL
) STRICT;
CREATE TABLE year_part (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    year_id TEXT NOT NULL REFERENCES school_year (id),
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL
) STRICT;
CREATE INDEX year_part_by_year ON year_part (year_id);
CREATE TABLE holiday (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    month INTEGER NOT NULL,
    day INTEGER NOT NULL,
    name TEXT NOT NULL,
    from_year INTEGER NOT NULL,
    until_year INTEGER NOT NULL,
    moves INTEGER NOT NULL
) STRICT;
CREATE TABLE day_exception (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    day TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    birth_year INTEGER,
    education TEXT NOT NULL,
    speciality TEXT NOT NULL,
    post TEXT NOT NULL,
    awards TEXT NOT NULL,
    phone TEXT NOT NULL,
    left_on TEXT
) STRICT;
CREATE TABLE service_period (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    from_on TEXT NOT NULL,
    until_on TEXT,
    place TEXT NOT NULL
) STRICT;
CREATE INDEX service_period_by_person ON service_period (person_id);
CREATE TABLE role_span (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT
) STRICT;
CREATE INDEX role_span_by_person ON role_span (person_id);
CREATE INDEX role_span_by_role ON role_span (role);
CREATE TABLE substitution (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    absent_id TEXT NOT NULL REFERENCES person (id),
    stand_in_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT,
    order_number TEXT NOT NULL,
    ordered_on TEXT NOT NULL
) STRICT;
CREATE INDEX substitution_by_stand_in ON substitution (stand_in_id);

CREATE TABLE association (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    name TEXT NOT NULL,
    subjects TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT
) STRICT;
CREATE TABLE supervision (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    deputy_id TEXT NOT NULL REFERENCES person (id),
    from_on TEXT NOT NULL,
    until_on TEXT
) STRICT;
CREATE INDEX supervision_by_association ON supervision (association_id);
CREATE INDEX supervision_by_deputy ON supervision (deputy_id);
CREATE TABLE membership (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    from_on TEXT NOT NULL,
    until_on TEXT
) STRICT;
CREATE INDEX membership_by_association ON membership (association_id);
CREATE INDEX membership_by_person ON membership (person_id);
CREATE TABLE appointment (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    order_number TEXT NOT NULL,
    ordered_on TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT,
    exception_ground TEXT NOT NULL
) STRICT;
CREATE INDEX appointment_by_association ON appointment (association_id);
CREATE INDEX appointment_by_person ON appointment (person_id);

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    person_id TEXT NOT NULL UNIQUE REFERENCES person (id),
    password TEXT NOT NULL,
    one_time INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    last_failure TEXT,
    closed INTEGER NOT NULL
) STRICT;
CREATE TABLE account_key (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    public_key BLOB NOT NULL,
    sealed_secret BLOB NOT NULL,
    from_at TEXT NOT NULL,
    until_at TEXT,
    renewed INTEGER NOT NULL
) STRICT;
CREATE INDEX account_key_by_person ON account_key (person_id);
CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    form TEXT NOT NULL,
    content BLOB NOT NULL,
    kept_at TEXT NOT NULL,
    UNIQUE (person_id, form)
) STRICT;

CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    content_digest BLOB NOT NULL UNIQUE
) STRICT;
CREATE TABLE document_version (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    number INTEGER NOT NULL,
    canon_version INTEGER NOT NULL,
    language TEXT NOT NULL,
    bytes BLOB NOT NULL,
    content_digest BLOB NOT NULL,
    UNIQUE (subject, number)
) STRICT;
CREATE TABLE document_step (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    version_id TEXT REFERENCES document_version (id),
    act TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT,
    by_substitution INTEGER NOT NULL,
    day TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    on_paper INTEGER NOT NULL,
    recorder_id TEXT NOT NULL REFERENCES person (id),
    scan_id TEXT REFERENCES attachment (id),
    key_id TEXT REFERENCES account_key (id),
    signature BLOB NOT NULL,
    key_renewed INTEGER NOT NULL
) STRICT;
CREATE INDEX document_step_by_subject ON document_step (subject);
CREATE TABLE kept_deadline (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL UNIQUE,
    event TEXT NOT NULL,
    due TEXT NOT NULL,
    count TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    week TEXT NOT NULL,
    days_off TEXT NOT NULL
) STRICT;
