import type { Migration } from './migration.ts'

/**
 * One-time links with which someone without an account answers one question. What is asked is named by ids
 * of records (JSON), and read from the records when the link is opened; what may go along is kept here.
 * A link ends once, by whichever of the three comes first.
 */
export const answerLinks: Migration = {
  version: 6,
  name: 'answer-links',
  up(db) {
    db.exec(`
      CREATE TABLE answer_link (
        id           TEXT    PRIMARY KEY,
        case_id      TEXT    NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
        question     TEXT    NOT NULL,
        person       TEXT    NOT NULL,
        person_role  TEXT    NOT NULL,
        shows        TEXT    NOT NULL,
        note         TEXT    NOT NULL,
        secret_hash  BLOB    NOT NULL UNIQUE,
        expires_at   INTEGER NOT NULL,
        ended_at     INTEGER,
        ended_how    TEXT,
        created_at   INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX answer_link_by_case ON answer_link (case_id);
    `)
  },
}
