-- The evidence of the year: what section III and IV of the instruction leave behind.

CREATE TABLE visit (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    kind TEXT NOT NULL,
    visitor_id TEXT NOT NULL REFERENCES person (id),
    teacher_id TEXT NOT NULL REFERENCES person (id),
    held_on TEXT NOT NULL,
    starts_at TEXT,
    ends_at TEXT,
    entered_at TEXT,
    late_entry TEXT NOT NULL,
    necessity TEXT NOT NULL,
    class_name TEXT NOT NULL,
    subject TEXT NOT NULL,
    topic TEXT NOT NULL,
    form TEXT NOT NULL,
    content TEXT NOT NULL,
    conclusions TEXT NOT NULL,
    advice TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_on TEXT
) STRICT;
CREATE INDEX visit_by_association ON visit (association_id, held_on);
CREATE INDEX visit_by_visitor ON visit (visitor_id);
CREATE INDEX visit_by_teacher ON visit (teacher_id);

CREATE TABLE consultation (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    teacher_id TEXT NOT NULL REFERENCES person (id),
    held_on TEXT NOT NULL,
    topic TEXT NOT NULL,
    advice TEXT NOT NULL,
    follow_up_on TEXT,
    follow_up TEXT NOT NULL
) STRICT;
CREATE INDEX consultation_by_association ON consultation (association_id, held_on);
CREATE INDEX consultation_by_teacher ON consultation (teacher_id);

CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    kind TEXT NOT NULL,
    held_on TEXT NOT NULL,
    with_whom TEXT NOT NULL,
    matter TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX contact_by_association ON contact (association_id, held_on);

CREATE TABLE participation (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    kind TEXT NOT NULL,
    held_on TEXT NOT NULL,
    matter TEXT NOT NULL,
    teacher_id TEXT REFERENCES person (id),
    contribution TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX participation_by_association ON participation (association_id, held_on);
CREATE INDEX participation_by_teacher ON participation (teacher_id);

CREATE TABLE check_test (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    teacher_id TEXT NOT NULL REFERENCES person (id),
    class_name TEXT NOT NULL,
    subject TEXT NOT NULL,
    held_on TEXT NOT NULL,
    task TEXT NOT NULL,
    enrolled INTEGER NOT NULL,
    wrote INTEGER NOT NULL,
    fives INTEGER NOT NULL,
    fours INTEGER NOT NULL,
    threes INTEGER NOT NULL,
    twos INTEGER NOT NULL,
    errors TEXT NOT NULL,
    remedy TEXT NOT NULL
) STRICT;
CREATE INDEX check_test_by_association ON check_test (association_id, held_on);
CREATE INDEX check_test_by_teacher ON check_test (teacher_id);

CREATE TABLE coverage (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    teacher_id TEXT NOT NULL REFERENCES person (id),
    class_name TEXT NOT NULL,
    subject TEXT NOT NULL,
    counted_on TEXT NOT NULL,
    planned INTEGER NOT NULL,
    given INTEGER NOT NULL,
    reason TEXT NOT NULL,
    correction TEXT NOT NULL
) STRICT;
CREATE INDEX coverage_by_association ON coverage (association_id, counted_on);
CREATE INDEX coverage_by_teacher ON coverage (teacher_id);

CREATE TABLE course (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    finished_on TEXT NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    hours INTEGER NOT NULL,
    certificate TEXT NOT NULL
) STRICT;
CREATE INDEX course_by_association ON course (association_id, finished_on);
CREATE INDEX course_by_person ON course (person_id);

CREATE TABLE attestation (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    given_on TEXT NOT NULL,
    category TEXT NOT NULL,
    valid_until TEXT,
    opinion TEXT NOT NULL
) STRICT;
CREATE INDEX attestation_by_association ON attestation (association_id, given_on);
CREATE INDEX attestation_by_person ON attestation (person_id);

CREATE TABLE assignment (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    author_id TEXT NOT NULL REFERENCES person (id),
    title TEXT NOT NULL,
    assigned_on TEXT NOT NULL,
    due_on TEXT,
    finished_on TEXT,
    moved_because TEXT NOT NULL,
    remark TEXT NOT NULL
) STRICT;
CREATE INDEX assignment_by_association ON assignment (association_id, assigned_on);
CREATE INDEX assignment_by_author ON assignment (author_id);

CREATE TABLE proposal (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    made_on TEXT NOT NULL,
    matter TEXT NOT NULL,
    teacher_id TEXT REFERENCES person (id),
    due_on TEXT,
    outcome TEXT NOT NULL,
    answered_on TEXT,
    answer TEXT NOT NULL
) STRICT;
CREATE INDEX proposal_by_association ON proposal (association_id, made_on);
CREATE INDEX proposal_by_teacher ON proposal (teacher_id);

CREATE TABLE demand (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    member_id TEXT NOT NULL REFERENCES person (id),
    made_on TEXT NOT NULL,
    matter TEXT NOT NULL,
    adopted_act TEXT NOT NULL,
    due_on TEXT,
    answered_on TEXT,
    answer TEXT NOT NULL,
    accepted_on TEXT
) STRICT;
CREATE INDEX demand_by_association ON demand (association_id, made_on);
CREATE INDEX demand_by_member ON demand (member_id);

CREATE TABLE info_request (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    number INTEGER NOT NULL,
    made_on TEXT NOT NULL,
    matter TEXT NOT NULL,
    due_on TEXT,
    answered_on TEXT,
    given TEXT NOT NULL
) STRICT;
CREATE INDEX info_request_by_association ON info_request (association_id, made_on);
