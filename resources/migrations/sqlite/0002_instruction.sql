-- The instruction's versions and editions, who has acknowledged them, and the scanned copies compared with them.
CREATE TABLE instruction_version (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    number INTEGER NOT NULL UNIQUE,
    state TEXT NOT NULL,
    material INTEGER NOT NULL,
    ask_teachers INTEGER NOT NULL,
    in_force_on TEXT
) STRICT;
CREATE TABLE instruction_edition (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    version_id TEXT NOT NULL REFERENCES instruction_version (id),
    number INTEGER NOT NULL,
    language TEXT NOT NULL,
    text BLOB NOT NULL,
    frozen_id TEXT REFERENCES document_version (id),
    UNIQUE (version_id, number, language)
) STRICT;
CREATE TABLE acknowledgement (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    edition_id TEXT NOT NULL REFERENCES instruction_edition (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    association_id TEXT REFERENCES association (id),
    state TEXT NOT NULL,
    text_digest BLOB NOT NULL,
    language TEXT NOT NULL,
    day TEXT NOT NULL,
    step_id TEXT REFERENCES document_step (id)
) STRICT;
-- A history; only "signed" is unique, for each copy.
CREATE UNIQUE INDEX acknowledgement_signed_once ON acknowledgement (edition_id, person_id, COALESCE(association_id, ''))
WHERE state = 'signed';
CREATE INDEX acknowledgement_by_person ON acknowledgement (person_id);
CREATE TABLE signed_copy (
    id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, digest BLOB NOT NULL,
    file_name TEXT NOT NULL,
    text TEXT NOT NULL,
    compared_with_id TEXT NOT NULL REFERENCES instruction_edition (id),
    agreed_by TEXT NOT NULL,
    agreed_on TEXT,
    signer TEXT NOT NULL,
    association_id TEXT REFERENCES association (id)
) STRICT;
