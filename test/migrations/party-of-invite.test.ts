import { expect, test } from 'vitest'
import { migrate, migrations } from '../../electron/vault/migrate.ts'
import { openTestDatabase } from '../helpers/vault-database.ts'

test('who was invited before parties were named comes for no party, and keeps everything else', () => {
  const { db } = openTestDatabase()
  // Back to the shape before, with somebody in it.
  db.exec(`
    INSERT INTO case_file (id, ref, title, status, is_example, regisseur, created_at, changed_at)
      VALUES ('c', 'ref', 'title', 'actief', 0, 'Nadia', 1, 1);
    INSERT INTO invite (id, case_id, role, name, code_hash, created_at)
      VALUES ('i', 'c', 'professional', 'Priya', x'01', 1);
    INSERT INTO participant (id, case_id, name, role, organisation, colour, status, token_hash, joined_at)
      VALUES ('p', 'c', 'Priya', 'professional', 'Lindeveld', 3, 'admitted', x'02', 1);
    ALTER TABLE invite DROP COLUMN party_id;
    ALTER TABLE participant DROP COLUMN party_id;
    PRAGMA user_version = 2;
  `)
  migrate(
    db,
    migrations.filter(({ version }) => version <= 3),
  )
  expect(db.prepare('SELECT name, party_id FROM invite').all()).toEqual([
    { name: 'Priya', party_id: null },
  ])
  expect(db.prepare('SELECT organisation, party_id FROM participant').all()).toEqual([
    { organisation: 'Lindeveld', party_id: null },
  ])
})
