import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawSocket, ownProtocols } from '../helpers/raw-socket.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
})
afterAll(async () => host.close())

test('the regisseur is told from whose device something was stopped', async () => {
  const { token, id: writerId } = await host.join('professional')
  const other = await host.join('gezinslid')
  const id = await host.findDocumentId('plan')
  const { clientId } = await host.ask('openDocument', { params: { id } }, token)
  const socket = await openRawSocket(`${host.url}/sync/${id}`, ownProtocols(token, clientId))
  // An update of no bytes that any client would send.
  socket.send(Uint8Array.of(0, 2, 3, 9, 9, 9))
  expect(await socket.closed).toEqual({ code: 4403, reason: 'edit/refused' })
  const people = await host.ask('participants', { query: {} }, host.ownerToken)
  const refusedOf = (person: string) => people.find((one) => one.id === person)?.refusedFrames
  expect(refusedOf(writerId)).toBe(1)
  expect(refusedOf(other.id)).toBe(0)
})
