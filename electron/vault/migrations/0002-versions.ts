import type { Migration } from './migration.ts'

/**
 * Versions of documents that were given a name: at every adoption, at the end of a session, by hand. Each
 * holds a whole state, so that it can be read without the log, also after the log was erased. `at` is the
 * moment the version speaks of, not a place in an order: that is `seq`, the place in the document's log.
 */
export const versions: Migration = {
  version: 2,
  name: 'versions',
  up(db) {
    db.exec(`
      CREATE TABLE doc_version (
        id          TEXT    PRIMARY KEY,
        document_id TEXT    NOT NULL REFERENCES document (id),
        epoch       TEXT    NOT NULL,
        seq         INTEGER NOT NULL,
        number      INTEGER,
        name        TEXT    NOT NULL,
        reason      TEXT    NOT NULL,
        at          INTEGER NOT NULL,
        by_id       TEXT,
        state       BLOB    NOT NULL,
        sha256      BLOB    NOT NULL
      ) STRICT;
      CREATE INDEX doc_version_by_document ON doc_version (document_id, seq);
    `)
  },
}
