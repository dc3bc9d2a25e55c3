import { expect, test, vi } from 'vitest'
import { addEntity } from '../../shared/document/entities.ts'
import { documentShapes } from '../../shared/document/document-kind.ts'
import { patiently } from '../helpers/patiently.ts'
import { startTestHost, testPassphrase } from '../helpers/running-host.ts'

test('the log of a whole visit holds no name, code, token, passphrase or word of the case', async () => {
  const host = await startTestHost({ demo: true })
  const [caseId = ''] = host.caseIds
  const name = 'Zwaantje Onvergetelijk'
  const invite = await host.ask('createInvite', {
    body: { caseId, role: 'professional', name, organisation: 'Stichting Regenboogbrug' },
  })
  await host.tryAsk('join', { body: { code: 'BBBBBBBB', name } }, null)
  const joined = await host.ask('join', { body: { code: invite.spoken, name } }, null)
  await host.ask('admitParticipant', { params: { id: joined.participantId } })
  const client = await host.connectClient(await host.findDocumentId('plan'), joined.token)
  const word = 'sneeuwklokje'
  addEntity(
    client.doc,
    documentShapes.plan.strengths,
    { id: 's1', text: word },
    {
      source: 'view',
      label: 'test',
    },
  )
  await vi.waitFor(() => expect(client.acknowledged()).toBeGreaterThan(1), patiently)
  await host.tryAsk('createCase', { body: { title: 7, secret: word } })
  await host.tryAsk('unlockVault', { body: { passphrase: 'verkeerde wachtzin' } }, host.ownerToken)
  client.provider.ws?.send(new Uint8Array([0, 2, 7, 1, 1, 9, 0, 0, 0, 0]))
  await client.closed
  client.close()
  await host.close()

  const log = host.log()
  expect(log).toContain('/api/join')
  expect(log).toContain('frame refused')
  const secrets = [
    ...[name, 'Zwaantje', 'Regenboogbrug', word, 'Noor Bakker', 'Terpstra'],
    ...[invite.code, invite.spoken, 'BBBBBBBB', joined.token, host.ownerToken],
    ...[
      host.running.door.token,
      testPassphrase,
      'verkeerde wachtzin',
      caseId,
      joined.participantId,
    ],
  ]
  for (const secret of secrets) expect(log.includes(secret), 'a secret was logged').toBe(false)
})
