import type { Migration } from './migration.ts'

/**
 * What the host derives from documents and records, so that lists and search need not open them: figures
 * of each source, and its texts with a full-text index. All of it can be thrown away and made anew.
 * A source is one document, or the records of one case. Triggers, and not the callers, keep index and
 * texts together and forget a source whose document starts a new epoch: erased words are unfindable in the
 * same commit in which they are erased.
 */
export const search: Migration = {
  version: 4,
  name: 'search',
  up(db) {
    db.exec(`
      CREATE TABLE case_projection (
        source  TEXT    PRIMARY KEY,
        case_id TEXT    NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
        kind    TEXT    NOT NULL,
        -- What it was made of: a document's epoch ('' for records) and the last row of its log.
        epoch   TEXT    NOT NULL,
        upto    INTEGER NOT NULL,
        version INTEGER NOT NULL,
        figures TEXT    NOT NULL
      ) STRICT;
      CREATE INDEX case_projection_by_case ON case_projection (case_id);

      CREATE TABLE search_piece (
        id      INTEGER PRIMARY KEY,
        source  TEXT    NOT NULL REFERENCES case_projection (source) ON DELETE CASCADE,
        case_id TEXT    NOT NULL,
        -- What a reader must be allowed to read: a document kind, or 'record:' and its type.
        kind    TEXT    NOT NULL,
        -- Root, entity and field of a document, or the number of a record.
        place   TEXT    NOT NULL,
        -- The case once more, as one word: a guest's search looks in no other case, also not to count.
        scope   TEXT    NOT NULL,
        body    TEXT    NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX search_piece_by_source ON search_piece (source, place);

      CREATE VIRTUAL TABLE search_index USING fts5 (
        scope, body, content='search_piece', content_rowid='id',
        tokenize="unicode61 remove_diacritics 2", prefix='2 3'
      );
      -- Else deleted words would stay in the index until it is merged.
      INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

      CREATE TRIGGER search_piece_added AFTER INSERT ON search_piece BEGIN
        INSERT INTO search_index (rowid, scope, body) VALUES (new.id, new.scope, new.body);
      END;
      CREATE TRIGGER search_piece_removed AFTER DELETE ON search_piece BEGIN
        INSERT INTO search_index (search_index, rowid, scope, body)
          VALUES ('delete', old.id, old.scope, old.body);
      END;
      CREATE TRIGGER search_piece_changed AFTER UPDATE ON search_piece BEGIN
        INSERT INTO search_index (search_index, rowid, scope, body)
          VALUES ('delete', old.id, old.scope, old.body);
        INSERT INTO search_index (rowid, scope, body) VALUES (new.id, new.scope, new.body);
      END;
      CREATE TRIGGER document_epoch_started AFTER UPDATE OF epoch ON document BEGIN
        DELETE FROM case_projection WHERE source = new.id;
      END;
      CREATE TRIGGER document_removed AFTER DELETE ON document BEGIN
        DELETE FROM case_projection WHERE source = old.id;
      END;
    `)
  },
}
