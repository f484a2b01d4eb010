-- The wording of the school's own papers, what a lesson's analysis says of the lesson, and the dated mark scales.
ALTER TABLE school ADD COLUMN logo_id TEXT REFERENCES attachment (id);
ALTER TABLE school ADD COLUMN agreed_heading TEXT NOT NULL DEFAULT '';
ALTER TABLE school ADD COLUMN approved_heading TEXT NOT NULL DEFAULT '';
ALTER TABLE school ADD COLUMN heard_heading TEXT NOT NULL DEFAULT '';
ALTER TABLE school ADD COLUMN spoke_heading TEXT NOT NULL DEFAULT '';
ALTER TABLE school ADD COLUMN resolved_heading TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN aim TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN lesson_type TEXT NOT NULL DEFAULT '';

CREATE TABLE mark_scale (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    from_on TEXT NOT NULL UNIQUE,
    unmarked_up_to INTEGER NOT NULL CHECK (unmarked_up_to BETWEEN 0 AND 11),
    marks TEXT NOT NULL CHECK (marks IN ('five-to-two', 'other'))
) STRICT;

-- A year's list holds what was given in the years before it too, not all that there ever was.
CREATE INDEX course_by_day ON course (finished_on);
CREATE INDEX attestation_by_day ON attestation (given_on);
