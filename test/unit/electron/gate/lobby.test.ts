import { afterAll, beforeAll, expect, test } from 'vitest'
import { entranceRecords } from '../../../../electron/desk/entrance-records.ts'
import { createCase } from '../../../../electron/desk/create-case.ts'
import { type Gate, openGate } from '../../../../electron/gate/gate.ts'
import { dropOwnerToken } from '../../../../electron/gate/owner.ts'
import { createTemporaryVault, type TemporaryVault } from '../../../helpers/temporary-vault.ts'

let temporary: TemporaryVault
let gate: Gate
let caseId: string
let at = Date.now()
const now = (): number => at
const open = async (): Promise<Gate> =>
  openGate({
    vault: temporary.vault,
    records: entranceRecords,
    ownerName: 'Noor Bakker',
    admitAll: false,
    now,
  })
const invite = async (validHours?: number | null) =>
  gate.invites.create(
    {
      caseId,
      role: 'professional',
      name: 'Priya',
      organisation: null,
      ...(validHours === undefined ? {} : { validHours }),
    },
    gate.owner.id,
  )
const join = async () => {
  const { code } = await invite()
  const row = await gate.invites.findUsable(code, '192.0.2.1')
  return gate.lobby.enter(row, { name: 'Priya', statementAccepted: true })
}

beforeAll(async () => {
  temporary = await createTemporaryVault()
  gate = await open()
  const given = {
    ref: 'RT-1',
    title: 'x',
    regisseur: 'x',
    status: 'actief',
    isExample: false,
  } as const
  const by = { byId: gate.owner.id, at }
  const row = await createCase(temporary.vault, { ...given, content: {}, records: () => [] }, by)
  gate.rights.noteCase(row)
  caseId = row.id
})
afterAll(async () => temporary.close())

test('an invite lasts a day, or as long as it says, or until used', async () => {
  const [day, week, ever] = [await invite(), await invite(168), await invite(null)]
  const find = async (code: string) => gate.invites.findUsable(code, '192.0.2.1')
  at += 24 * 60 * 60 * 1000
  await expect(find(day.code)).rejects.toMatchObject({
    code: 'invite/expired',
    details: { time: new Date(day.row.expiresAt ?? 0).toISOString() },
  })
  expect((await find(week.code)).id).toBe(week.row.id)
  at += 200 * 24 * 60 * 60 * 1000
  await expect(find(week.code)).rejects.toMatchObject({ code: 'invite/expired' })
  expect((await find(ever.code)).id).toBe(ever.row.id)
})

test('of two who use one code at once, one comes in', async () => {
  const { row } = await invite()
  const guest = { name: 'Priya', statementAccepted: false }
  const outcomes = await Promise.allSettled([
    gate.lobby.enter(row, guest),
    gate.lobby.enter(row, guest),
  ])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const records = await temporary.vault.call('listRecords', { caseId, type: 'participant.joined' })
  expect(
    records.filter(({ body }) => (body as { inviteId: string }).inviteId === row.id),
  ).toHaveLength(1)
})

test('only the hash of a code and of a token is stored', async () => {
  const { code } = await invite()
  const { token } = await join()
  const stored = JSON.stringify([
    await temporary.vault.call('listInvites', { caseId: null }),
    await temporary.vault.call('listParticipants', { caseId: null }),
    await temporary.vault.call('listRecords', { caseId, type: null }),
  ])
  expect(stored).not.toContain(code)
  expect(stored).not.toContain(token)
})

test('who left is gone, who was put out is told so, and neither comes back', async () => {
  const [left, putOut] = [await join(), await join()]
  const { lobby, participants, owner } = gate
  await lobby.change(left.participant.id, 'left', left.participant.id)
  expect(participants.findByToken(left.token)).toBeNull()
  await lobby.change(putOut.participant.id, 'revoked', owner.id)
  expect(participants.findByToken(putOut.token)?.status).toBe('revoked')
  for (const { participant } of [left, putOut])
    await expect(lobby.change(participant.id, 'admitted', owner.id)).rejects.toMatchObject({
      code: 'access/forbidden',
    })
  await expect(lobby.change('nobody', 'admitted', owner.id)).rejects.toMatchObject({
    code: 'request/not-found',
  })
})

test('admitting and revoking at the same time ends outside', async () => {
  const { participant } = await join()
  const { lobby, participants, owner } = gate
  await Promise.allSettled([
    lobby.change(participant.id, 'admitted', owner.id),
    lobby.change(participant.id, 'revoked', owner.id),
    lobby.change(participant.id, 'admitted', owner.id),
  ])
  expect(participants.find(participant.id)?.status).toBe('revoked')
})

test('nobody can put the owner out', async () => {
  for (const change of ['revoked', 'refused', 'left'] as const)
    await expect(gate.lobby.change(gate.owner.id, change, gate.owner.id)).rejects.toMatchObject({
      code: 'access/forbidden',
    })
})

test('every entry and its end is in the records, with the statement', async () => {
  const { participant } = await join()
  await gate.lobby.change(participant.id, 'admitted', gate.owner.id)
  const records = await temporary.vault.call('listRecords', { caseId, type: null })
  const mine = records.filter(
    ({ body }) => (body as { participantId?: string }).participantId === participant.id,
  )
  expect(mine.map(({ type, byId }) => [type, byId])).toEqual([
    ['participant.joined', participant.id],
    ['statement.accepted', participant.id],
    ['participant.admitted', gate.owner.id],
  ])
})

test('the owner keeps id and token over a restart, and gets a new token after a lock', async () => {
  const again = await open()
  expect(again.owner).toEqual(gate.owner)
  await dropOwnerToken(temporary.vault)
  const afterLock = await open()
  expect(afterLock.owner.id).toBe(gate.owner.id)
  expect(afterLock.owner.token).not.toBe(gate.owner.token)
  expect(afterLock.participants.findByToken(gate.owner.token)).toBeNull()
  expect(afterLock.participants.findByToken(afterLock.owner.token)?.id).toBe(gate.owner.id)
})
