import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { documentShapes } from '../../../../shared/document/document-kind.ts'
import { addEntity, findEntity } from '../../../../shared/document/entities.ts'
import { patiently } from '../../../helpers/patiently.ts'
import { startTestHost, testPassphrase } from '../../../helpers/running-host.ts'

const by = { source: 'view', label: 'test' } as const
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rondetafel-restart-'))
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

test('after a restart tokens, rights and every acknowledged word are there', async () => {
  const first = await startTestHost({ folder, demo: true, admitAll: true, listen: '127.0.0.1' })
  const guest = await first.join('professional')
  const waiting = await first.join('gezinslid')
  const planId = await first.findDocumentId('plan')
  const client = await first.connectClient(planId, guest.token)
  addEntity(client.doc, documentShapes.plan.strengths, { id: 's1', text: 'Oma komt' }, by)
  await vi.waitFor(() => expect(client.acknowledged()).toBeGreaterThan(1), patiently)
  const { fingerprint } = (await first.ask('network', {})).open ?? {}
  await first.running.close()
  // 4503: the page comes back by itself.
  expect(await client.closed).toEqual({ code: 4503, reason: 'host/restarting' })
  client.close()

  const second = await startTestHost({ folder, listen: '127.0.0.1' })
  expect(second.ownerToken).toBe(first.ownerToken)
  expect(await second.ask('session', {}, guest.token)).toMatchObject({
    participantId: guest.id,
    status: 'admitted',
  })
  expect(await second.ask('session', {}, waiting.token)).toMatchObject({ role: 'gezinslid' })
  expect((await second.ask('network', {})).open?.fingerprint).toBe(fingerprint)
  const again = await second.connectClient(planId, guest.token)
  expect(findEntity(again.doc, documentShapes.plan.strengths, 's1')?.text).toBe('Oma komt')
  again.close()
  expect(await second.ask('verifyRecords', {})).toMatchObject({ ok: true })
  await second.close()
})

test('a host that opens its vault by itself is restarting until then, and not locked', async () => {
  const locked = await startTestHost({ folder, closed: true })
  const body = { code: 'vault/locked' }
  expect(await locked.tryAsk('session', {}, 'token')).toMatchObject({ status: 423, body })
  await locked.close()

  const host = await startTestHost({ folder, closed: true, opensItself: true })
  const restarting = { status: 503, body: { code: 'host/restarting' } }
  expect(await host.tryAsk('session', {}, 'token')).toMatchObject(restarting)
  expect(await host.tryAsk('lookAtInvite', { body: { code: 'x' } })).toMatchObject(restarting)
  await host.running.door.unlock({ passphrase: testPassphrase })
  expect(await host.tryAsk('session', {}, 'token')).toMatchObject({ status: 401 })
  await host.running.door.lock()
  expect(await host.tryAsk('session', {}, 'token')).toMatchObject({ status: 423, body })
  await host.close()
})

test('two hosts never share a vault', async () => {
  const first = await startTestHost({ folder })
  await expect(startTestHost({ folder })).rejects.toMatchObject({ code: 'vault/locked-by-other' })
  await first.close()
})
