import { describe, expect, test } from 'vitest'
import { readSchemaVersion } from '../../electron/vault/database-file.ts'
import { migrate, migrations } from '../../electron/vault/migrate.ts'
import type { Migration } from '../../electron/vault/migrations/migration.ts'
import { openTestDatabase } from '../helpers/vault-database.ts'

const tables = 'SELECT name FROM sqlite_schema ORDER BY name'

const first: Migration = {
  version: 1,
  name: 'first',
  up: (db) => db.exec(`CREATE TABLE note (text TEXT) STRICT; INSERT INTO note VALUES ('a')`),
}
const second: Migration = {
  version: 2,
  name: 'second',
  up: (db) => db.exec(`ALTER TABLE note ADD COLUMN colour TEXT; UPDATE note SET colour = 'red'`),
}
const failing: Migration = {
  version: 3,
  name: 'failing',
  up: (db) => db.exec(`DELETE FROM note; INSERT INTO nowhere VALUES (1)`),
}

describe('the migrations of the app', () => {
  test('count up by one, and their files carry number and name', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1))
  })

  test('make every table STRICT from an empty file, but those of the full-text index', () => {
    const { db } = openTestDatabase()
    expect(readSchemaVersion(db)).toBe(migrations.length)
    const loose = db
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0
          AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'`,
      )
      .all()
    expect(loose).toEqual([])
    expect(db.pragma('foreign_key_check')).toEqual([])
  })

  test('change nothing when run again', () => {
    const { db } = openTestDatabase()
    const before = db.prepare('SELECT * FROM sqlite_schema').all()
    migrate(db)
    expect(db.prepare('SELECT * FROM sqlite_schema').all()).toEqual(before)
  })

  test.each([
    [
      'loading a log',
      'SELECT * FROM doc_log WHERE document_id = 1 AND epoch = 2 AND seq > 3 ORDER BY seq',
    ],
    ['a token', 'SELECT * FROM participant WHERE token_hash = 1'],
    ['an invite code', 'SELECT * FROM invite WHERE code_hash = 1'],
    ['texts of a source', 'SELECT body FROM search_piece WHERE source = 1'],
    ['the last record of a case', 'SELECT body FROM record_event WHERE case_id = 1 AND n > 2'],
    ['records of a case', 'SELECT * FROM record_event WHERE case_id IS 1 ORDER BY n'],
  ])('leave %s to an index', (_, query) => {
    const { db } = openTestDatabase()
    const plan = JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${query}`).all())
    expect(plan).toContain('USING INDEX')
    expect(plan).not.toMatch(/SCAN|TEMP B-TREE/)
  })
})

describe('the runner', () => {
  test('runs what is pending, in order', () => {
    const { db } = openTestDatabase({ isEmpty: true })
    migrate(db, [first])
    migrate(db, [first, second])
    expect(readSchemaVersion(db)).toBe(2)
    expect(db.prepare('SELECT * FROM note').all()).toEqual([{ text: 'a', colour: 'red' }])
  })

  test('keeps nothing of a run that fails, also not of the steps that went well', () => {
    const { db } = openTestDatabase({ isEmpty: true })
    migrate(db, [first])
    expect(() => migrate(db, [first, second, failing])).toThrow('nowhere')
    expect(readSchemaVersion(db)).toBe(1)
    expect(db.prepare('SELECT * FROM note').all()).toEqual([{ text: 'a' }])
  })

  test('refuses a file from a newer app and changes nothing', () => {
    const { db } = openTestDatabase({ isEmpty: true })
    migrate(db, [first, second])
    const before = db.prepare(tables).all()
    expect(() => migrate(db, [first])).toThrow('vault/newer')
    expect(readSchemaVersion(db)).toBe(2)
    expect(db.prepare(tables).all()).toEqual(before)
  })
})
