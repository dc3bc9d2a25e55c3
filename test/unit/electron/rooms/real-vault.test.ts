import { expect, test } from 'vitest'
import { createRooms } from '../../../../electron/rooms/rooms.ts'
import type { Vault } from '../../../../electron/vault/vault-operations.ts'
import { seedDocument } from '../../../../shared/document/seed.ts'
import { FakeConnection } from '../../../helpers/fake-connection.ts'
import { ManualClock } from '../../../helpers/manual-clock.ts'
import { textOf, type, until } from '../../../helpers/round-table.ts'
import { createTemporaryVault } from '../../../helpers/temporary-vault.ts'

/** A host on a vault; client ids go on rising over a restart, as random ones would not repeat. */
let nextClientId = 100
const open = (vault: Vault) => {
  const clock = new ManualClock()
  return createRooms({ vault, now: clock.now, randomClientId: () => nextClientId++ })
}

async function createPlan(vault: Vault): Promise<void> {
  const [caseId, at] = ['case', 1]
  const row = {
    id: caseId,
    kind: 'huishouden',
    ref: 'RT-1',
    title: 'Gezin',
    status: 'actief',
    isExample: true,
  } as const
  const document = { id: 'plan', caseId, kind: 'plan', epoch: 'epoch-1' } as const
  await vault.call('createCase', {
    row: { ...row, regisseur: 'Noor', createdAt: at, changedAt: at },
    documents: [{ row: document, state: seedDocument('plan', {}, 1) }],
    records: [],
  })
}

async function enter(
  rooms: ReturnType<typeof open>,
  participantId: string,
): Promise<FakeConnection> {
  const { clientId } = await rooms.openDocument(participantId, 'plan')
  const person = new FakeConnection(participantId, clientId)
  person.connect(rooms, 'plan')
  await until(() => person.isSynced)
  return person
}

test('what is acknowledged is in the file, and a client that was away brings the rest', async () => {
  const temporary = await createTemporaryVault()
  await createPlan(temporary.vault)
  const rooms = open(temporary.vault)
  const [ann, bob] = [await enter(rooms, 'ann'), await enter(rooms, 'bob')]
  for (const letter of 'samen') type(ann, letter)
  await until(() => textOf(bob.doc) === 'samen' && ann.acks.at(-1) === 6)
  bob.drop()
  type(bob, ' eten')
  await rooms.close()

  const again = open(await temporary.reopen())
  const eve = await enter(again, 'eve')
  expect(textOf(eve.doc)).toBe('samen')
  bob.connect(again, 'plan') // under the client id of before, which the vault knows
  await until(() => textOf(eve.doc) === 'samen eten')
  expect(bob.closed).toBeNull()
  await again.close()
  await temporary.close()
})
