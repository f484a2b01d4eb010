-- The rest of the year's work: minutes, scores, materials, projects, information, and what a search finds.

ALTER TABLE meeting ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN chair_id TEXT REFERENCES person (id);
ALTER TABLE meeting ADD COLUMN secretary_id TEXT REFERENCES person (id);
ALTER TABLE meeting ADD COLUMN signed_on TEXT;
ALTER TABLE meeting ADD COLUMN minutes_id TEXT REFERENCES document_version (id);
CREATE INDEX meeting_by_day ON meeting (held_on);
CREATE INDEX attendance_by_person ON attendance (person_id);

CREATE TABLE agenda_item (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    position INTEGER NOT NULL,
    matter TEXT NOT NULL,
    heard TEXT NOT NULL,
    spoke TEXT NOT NULL,
    resolved TEXT NOT NULL,
    returned_id TEXT REFERENCES decision (id)
) STRICT;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);
CREATE INDEX agenda_item_by_returned ON agenda_item (returned_id);

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    text TEXT NOT NULL,
    responsible_id TEXT REFERENCES person (id),
    due_on TEXT,
    done_on TEXT,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_meeting ON decision (meeting_id);
CREATE INDEX decision_by_responsible ON decision (responsible_id);

CREATE TABLE handover (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    handed_on TEXT NOT NULL,
    outgoing_id TEXT REFERENCES person (id),
    incoming_id TEXT NOT NULL REFERENCES person (id),
    open_work TEXT NOT NULL,
    papers TEXT NOT NULL,
    remark TEXT NOT NULL
) STRICT;
CREATE INDEX handover_by_association ON handover (association_id, handed_on);
CREATE INDEX handover_by_outgoing ON handover (outgoing_id);
CREATE INDEX handover_by_incoming ON handover (incoming_id);

CREATE TABLE period_analysis (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    from_on TEXT NOT NULL,
    written_on TEXT NOT NULL,
    title TEXT NOT NULL,
    results TEXT NOT NULL,
    problems TEXT NOT NULL,
    conclusions TEXT NOT NULL
) STRICT;
CREATE INDEX period_analysis_by_association ON period_analysis (association_id, written_on);

CREATE TABLE quarter_marks (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    teacher_id TEXT NOT NULL REFERENCES person (id),
    class_name TEXT NOT NULL,
    subject TEXT NOT NULL,
    quarter INTEGER NOT NULL,
    given_on TEXT NOT NULL,
    fives INTEGER NOT NULL,
    fours INTEGER NOT NULL,
    threes INTEGER NOT NULL,
    twos INTEGER NOT NULL,
    unattested INTEGER NOT NULL
) STRICT;
CREATE INDEX quarter_marks_by_association ON quarter_marks (association_id, given_on);
CREATE INDEX quarter_marks_by_teacher ON quarter_marks (teacher_id, given_on);

CREATE TABLE self_education (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    topic TEXT NOT NULL,
    begun_on TEXT NOT NULL,
    finished_on TEXT,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX self_education_by_association ON self_education (association_id, begun_on);
CREATE INDEX self_education_by_person ON self_education (person_id, begun_on);

CREATE TABLE paper_evidence (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    clause TEXT NOT NULL,
    paper_on TEXT NOT NULL,
    title TEXT NOT NULL,
    folder TEXT NOT NULL
) STRICT;
CREATE INDEX paper_evidence_by_association ON paper_evidence (association_id, paper_on);

ALTER TABLE course ADD COLUMN valid_until TEXT;
ALTER TABLE visit ADD COLUMN planned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit ADD COLUMN facts TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN answer_kind TEXT NOT NULL DEFAULT 'none';
ALTER TABLE visit ADD COLUMN follow_up_on TEXT;
ALTER TABLE visit ADD COLUMN follow_up TEXT NOT NULL DEFAULT '';

CREATE TABLE material (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    author_id TEXT NOT NULL REFERENCES person (id),
    begun_on TEXT NOT NULL,
    submitted_on TEXT,
    assessor_id TEXT REFERENCES person (id),
    assessed_on TEXT,
    assessment TEXT NOT NULL,
    editor_id TEXT REFERENCES person (id),
    edited_on TEXT,
    edited TEXT NOT NULL,
    recommended_on TEXT,
    recommended_by TEXT NOT NULL,
    published_on TEXT,
    published TEXT NOT NULL,
    distributed_on TEXT
) STRICT;
CREATE INDEX material_by_association ON material (association_id, begun_on);
CREATE INDEX material_by_author ON material (author_id, begun_on);
CREATE INDEX material_by_assessor ON material (assessor_id);
CREATE INDEX material_by_editor ON material (editor_id);

CREATE TABLE co_author (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    material_id TEXT NOT NULL REFERENCES material (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    contribution TEXT NOT NULL,
    UNIQUE (material_id, person_id)
) STRICT;
CREATE INDEX co_author_by_person ON co_author (person_id);

CREATE TABLE criterion (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    use_for TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    retired INTEGER NOT NULL
) STRICT;

CREATE TABLE score (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    visit_id TEXT REFERENCES visit (id),
    material_id TEXT REFERENCES material (id),
    position INTEGER NOT NULL,
    criterion TEXT NOT NULL,
    score INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX score_by_visit ON score (visit_id);
CREATE INDEX score_by_material ON score (material_id);

CREATE TABLE correction (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    teacher_id TEXT NOT NULL REFERENCES person (id),
    corrected_on TEXT NOT NULL,
    paper TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_on TEXT
) STRICT;
CREATE INDEX correction_by_association ON correction (association_id, corrected_on);
CREATE INDEX correction_by_teacher ON correction (teacher_id, corrected_on);

CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT NOT NULL REFERENCES association (id),
    title TEXT NOT NULL,
    aim TEXT NOT NULL,
    head_id TEXT REFERENCES person (id),
    named_on TEXT NOT NULL,
    state TEXT NOT NULL,
    changed_on TEXT,
    ended_on TEXT,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX project_by_association ON project (association_id, named_on);
CREATE INDEX project_by_head ON project (head_id);
ALTER TABLE proposal ADD COLUMN project_id TEXT REFERENCES project (id);
CREATE INDEX proposal_by_project ON proposal (project_id);

CREATE TABLE assignment_move (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    assignment_id TEXT NOT NULL REFERENCES assignment (id),
    moved_on TEXT NOT NULL,
    due_before TEXT,
    author_before_id TEXT NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX assignment_move_by_assignment ON assignment_move (assignment_id);
CREATE INDEX assignment_move_by_author ON assignment_move (author_before_id);

CREATE TABLE normative_document (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    number TEXT NOT NULL,
    issuer TEXT NOT NULL,
    issued_on TEXT,
    received_on TEXT NOT NULL,
    matter TEXT NOT NULL,
    file_id TEXT REFERENCES attachment (id)
) STRICT;
CREATE INDEX normative_document_by_day ON normative_document (received_on);
CREATE INDEX normative_document_by_file ON normative_document (file_id);

CREATE TABLE notice (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    association_id TEXT REFERENCES association (id),
    author_id TEXT NOT NULL REFERENCES person (id),
    written_on TEXT NOT NULL,
    text TEXT NOT NULL,
    about_kind TEXT NOT NULL,
    about TEXT,
    about_name TEXT NOT NULL
) STRICT;
CREATE INDEX notice_by_author ON notice (author_id, written_on);
CREATE INDEX notice_by_association ON notice (association_id, written_on);

CREATE TABLE delivery (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    document_id TEXT REFERENCES normative_document (id),
    notice_id TEXT REFERENCES notice (id),
    material_id TEXT REFERENCES material (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    sent_on TEXT NOT NULL,
    seen_on TEXT,
    on_paper INTEGER NOT NULL,
    recorder_id TEXT REFERENCES person (id),
    UNIQUE (document_id, notice_id, material_id, person_id)
) STRICT;
CREATE INDEX delivery_by_document ON delivery (document_id);
CREATE INDEX delivery_by_notice ON delivery (notice_id);
CREATE INDEX delivery_by_material ON delivery (material_id);
CREATE INDEX delivery_by_person ON delivery (person_id, seen_on);
CREATE INDEX delivery_by_recorder ON delivery (recorder_id);

ALTER TABLE school ADD COLUMN objectivity_gap INTEGER NOT NULL DEFAULT 20;
ALTER TABLE school ADD COLUMN small_class INTEGER NOT NULL DEFAULT 10;
ALTER TABLE school ADD COLUMN modules_off TEXT NOT NULL DEFAULT '';

-- Lists of all associations are read by the day; what an earlier year left open is found among what is open, not among
-- all that there ever was.
CREATE INDEX visit_by_day ON visit (held_on);
CREATE INDEX consultation_by_day ON consultation (held_on);
CREATE INDEX contact_by_day ON contact (held_on);
CREATE INDEX participation_by_day ON participation (held_on);
CREATE INDEX check_test_by_day ON check_test (held_on);
CREATE INDEX coverage_by_day ON coverage (counted_on);
CREATE INDEX assignment_by_day ON assignment (assigned_on);
CREATE INDEX proposal_by_day ON proposal (made_on);
CREATE INDEX demand_by_day ON demand (made_on);
CREATE INDEX info_request_by_day ON info_request (made_on);
CREATE INDEX handover_by_day ON handover (handed_on);
CREATE INDEX period_analysis_by_day ON period_analysis (written_on);
CREATE INDEX quarter_marks_by_day ON quarter_marks (given_on);
CREATE INDEX self_education_by_day ON self_education (begun_on);
CREATE INDEX paper_evidence_by_day ON paper_evidence (paper_on);
CREATE INDEX material_by_day ON material (begun_on);
CREATE INDEX correction_by_day ON correction (corrected_on);
CREATE INDEX project_by_day ON project (named_on);
CREATE INDEX notice_by_day ON notice (written_on);
CREATE INDEX meeting_by_association_and_day ON meeting (association_id, held_on);
CREATE INDEX assignment_open ON assignment (finished_on, association_id, assigned_on);
CREATE INDEX proposal_open ON proposal (answered_on, association_id, made_on);
CREATE INDEX demand_open ON demand (accepted_on, association_id, made_on);
CREATE INDEX info_request_open ON info_request (answered_on, association_id, made_on);
CREATE INDEX self_education_open ON self_education (finished_on, association_id, begun_on);
CREATE INDEX material_open ON material (published_on, association_id, begun_on);
CREATE INDEX project_open ON project (ended_on, association_id, named_on);
CREATE INDEX decision_open ON decision (done_on, due_on);
CREATE INDEX plan_amendment_by_state ON plan_amendment (state);
CREATE INDEX line_progress_by_line ON line_progress (line_id);
CREATE INDEX line_proposal_by_outcome ON line_proposal (outcome);
CREATE INDEX acknowledgement_by_edition ON acknowledgement (edition_id);

-- Derived from the records, and rebuilt from them at will: what a search finds. The text is folded as fold() does.
CREATE TABLE search_row (
    number INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    record TEXT NOT NULL UNIQUE,
    audience TEXT NOT NULL,
    association_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5 (
    text, content = 'search_row', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
