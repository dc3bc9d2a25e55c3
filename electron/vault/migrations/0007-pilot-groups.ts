import type { Migration } from './migration.ts'

/**
 * Case files of pilot groups, and what is written in their sessions. A card is no record: it can be taken
 * back until it is shown, and an anonymous one names nobody, which a record always does. Without rowid and
 * without a time, so that the order in which cards were written is not kept either. A ballot says who has
 * voted; the dots say for what; nothing joins the two.
 */
export const pilotGroups: Migration = {
  version: 7,
  name: 'pilot-groups',
  up(db) {
    db.exec(`
      ALTER TABLE case_file ADD COLUMN kind TEXT NOT NULL DEFAULT 'huishouden'
        CHECK (kind IN ('huishouden', 'pilotgroep'));

      CREATE TABLE reflection_card (
        id         TEXT PRIMARY KEY,
        case_id    TEXT NOT NULL REFERENCES case_file (id),
        session_id TEXT NOT NULL,
        place      TEXT NOT NULL,
        words      TEXT NOT NULL,
        mark       TEXT,
        -- Null for good on an anonymous card.
        author_id  TEXT,
        -- Of a secret that only the writer's page holds.
        key_hash   BLOB NOT NULL,
        is_open    INTEGER NOT NULL,
        group_id   TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reflection_card_by_session ON reflection_card (session_id);

      CREATE TABLE reflection_group (
        id         TEXT PRIMARY KEY,
        case_id    TEXT NOT NULL REFERENCES case_file (id),
        session_id TEXT NOT NULL,
        title      TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reflection_group_by_session ON reflection_group (session_id);

      CREATE TABLE reflection_ballot (
        session_id     TEXT NOT NULL,
        participant_id TEXT NOT NULL,
        PRIMARY KEY (session_id, participant_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE reflection_dots (
        session_id TEXT    NOT NULL,
        target_id  TEXT    NOT NULL,
        dots       INTEGER NOT NULL,
        PRIMARY KEY (session_id, target_id)
      ) STRICT, WITHOUT ROWID;
    `)
  },
}
