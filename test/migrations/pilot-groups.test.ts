import { expect, test } from 'vitest'
import { migrate, migrations } from '../../electron/vault/migrate.ts'
import { openTestDatabase } from '../helpers/vault-database.ts'

test('a case from before there were pilot groups is a household', () => {
  const { db } = openTestDatabase({ isEmpty: true })
  migrate(
    db,
    migrations.filter(({ version }) => version < 7),
  )
  db.exec(`INSERT INTO case_file VALUES ('c', 'ref', 'title', 'actief', 0, 'Nadia', 1, 1)`)
  migrate(db)
  expect(db.prepare('SELECT id, kind FROM case_file').all()).toEqual([
    { id: 'c', kind: 'huishouden' },
  ])
})
