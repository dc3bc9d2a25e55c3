import { canaryWord } from '../canary.ts'
import type { Migration } from './migration.ts'

/**
 * Cases with their documents (log and snapshots of Yjs updates, which the vault does not interpret), the
 * people, the invites and the chained records. Each update is a row of its own, so that a crash costs at
 * most the update being written. Log rows have no foreign key to a participant: the host writes too.
 */
export const firstTables: Migration = {
  version: 1,
  name: 'first-tables',
  up(db) {
    db.exec(`
      CREATE TABLE canary (word TEXT PRIMARY KEY) STRICT;

      CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

      CREATE TABLE case_file (
        id         TEXT    PRIMARY KEY,
        ref        TEXT    NOT NULL,
        title      TEXT    NOT NULL,
        status     TEXT    NOT NULL,
        is_example INTEGER NOT NULL,
        regisseur  TEXT    NOT NULL,
        created_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE document (
        id      TEXT PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES case_file (id),
        kind    TEXT NOT NULL,
        epoch   TEXT NOT NULL
      ) STRICT;
      CREATE INDEX document_by_case ON document (case_id);

      -- AUTOINCREMENT: a number is never used twice, also not after rows were erased.
      CREATE TABLE doc_log (
        seq            INTEGER PRIMARY KEY AUTOINCREMENT,
        document_id    TEXT    NOT NULL REFERENCES document (id),
        epoch          TEXT    NOT NULL,
        participant_id TEXT    NOT NULL,
        client_id      INTEGER NOT NULL,
        at             INTEGER NOT NULL,
        payload        BLOB    NOT NULL
      ) STRICT;
      CREATE INDEX doc_log_by_document ON doc_log (document_id, epoch, seq);

      CREATE TABLE doc_snapshot (
        document_id TEXT    NOT NULL REFERENCES document (id),
        epoch       TEXT    NOT NULL,
        upto_seq    INTEGER NOT NULL,
        state       BLOB    NOT NULL,
        sha256      BLOB    NOT NULL,
        at          INTEGER NOT NULL,
        PRIMARY KEY (document_id, epoch, upto_seq)
      ) STRICT;

      CREATE TABLE client_alias (
        document_id    TEXT    NOT NULL REFERENCES document (id),
        client_id      INTEGER NOT NULL,
        participant_id TEXT    NOT NULL,
        epoch          TEXT    NOT NULL,
        at             INTEGER NOT NULL,
        PRIMARY KEY (document_id, client_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE participant (
        id                    TEXT    PRIMARY KEY,
        case_id               TEXT    REFERENCES case_file (id),
        name                  TEXT    NOT NULL,
        role                  TEXT    NOT NULL,
        organisation          TEXT,
        colour                INTEGER NOT NULL,
        status                TEXT    NOT NULL,
        token_hash            BLOB    NOT NULL UNIQUE,
        joined_at             INTEGER NOT NULL,
        statement_accepted_at INTEGER
      ) STRICT;
      CREATE INDEX participant_by_case ON participant (case_id);

      CREATE TABLE invite (
        id           TEXT    PRIMARY KEY,
        case_id      TEXT    NOT NULL REFERENCES case_file (id),
        role         TEXT    NOT NULL,
        name         TEXT    NOT NULL,
        organisation TEXT,
        code_hash    BLOB    NOT NULL UNIQUE,
        expires_at   INTEGER,
        used_at      INTEGER,
        withdrawn_at INTEGER,
        created_at   INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX invite_by_case ON invite (case_id);

      -- No foreign key on case_id: a record outlives the case it speaks of.
      CREATE TABLE record_event (
        n             INTEGER PRIMARY KEY,
        case_id       TEXT,
        type          TEXT    NOT NULL,
        body          TEXT    NOT NULL,
        by_id         TEXT,
        at            INTEGER NOT NULL,
        previous_hash TEXT    NOT NULL,
        hash          TEXT    NOT NULL
      ) STRICT;
      CREATE INDEX record_event_by_case ON record_event (case_id, n);

      -- The end of the chain once more, so that records cut off at the end are missed.
      CREATE TABLE record_head (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        n        INTEGER NOT NULL,
        hash     TEXT    NOT NULL
      ) STRICT;
    `)
    db.prepare('INSERT INTO canary (word) VALUES (?)').run(canaryWord)
  },
}
