import type { Migration } from './migration.ts'

/**
 * Facts that were made on another laptop, with the number and hashes of the chain they were made in. Each
 * belongs to one record 'record.imported' of this vault's own chain, which names its hash: so that neither
 * can be changed without the other.
 */
export const importedRecords: Migration = {
  version: 5,
  name: 'imported-records',
  up(db) {
    db.exec(`
      CREATE TABLE imported_record (
        n             INTEGER PRIMARY KEY REFERENCES record_event (n),
        chain         TEXT    NOT NULL,
        origin_n      INTEGER NOT NULL,
        type          TEXT    NOT NULL,
        body          TEXT    NOT NULL,
        by_id         TEXT,
        at            INTEGER NOT NULL,
        previous_hash TEXT    NOT NULL,
        hash          TEXT    NOT NULL UNIQUE,
        -- Number here of the record that it corrects; its body names the number there.
        corrects      INTEGER
      ) STRICT;
    `)
  },
}
