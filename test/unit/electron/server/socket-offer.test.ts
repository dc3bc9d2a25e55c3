import { expect, test } from 'vitest'
import { pickSubprotocol, readOffer } from '../../../../electron/server/socket-offer.ts'

test('token and client id are read from the subprotocols in any order', () => {
  expect(readOffer('client.7, rondetafel.v1,token.abc')).toEqual({
    token: 'abc',
    clientId: 7,
    wantsAck: true,
    speaksOtherVersion: false,
  })
  const nothing = { clientId: null, wantsAck: false, speaksOtherVersion: false }
  expect(readOffer('token.abc')).toEqual({ ...nothing, token: 'abc' })
  expect(readOffer(undefined)).toEqual({ ...nothing, token: null })
})

test.each([
  ['rondetafel.v0, token.abc', true],
  ['token.abc,rondetafel.v12', true],
  ['rondetafel.v2, rondetafel.v1', false],
  ['rondetafel.v1', false],
  ['y-websocket, token.abc', false],
])('%s speaks only another version: %s', (header, isOther) => {
  expect(readOffer(header).speaksOtherVersion).toBe(isOther)
})

test.each(['0', '-1', '1.5', '1e3', '4294967296', '', ' ', 'x', '007'])(
  'client.%s is no client id',
  (id) => {
    expect(readOffer(`client.${id}`).clientId).toBeNull()
  },
)

test('the largest client id of Yjs is one', () => {
  expect(readOffer('client.4294967295').clientId).toBe(4_294_967_295)
})

test('the handshake answers our own subprotocol, else the least secret of those offered', () => {
  expect(pickSubprotocol(new Set(['token.a', 'client.1', 'rondetafel.v1']))).toBe('rondetafel.v1')
  expect(pickSubprotocol(new Set(['token.a', 'client.1']))).toBe('client.1')
  expect(pickSubprotocol(new Set(['token.a']))).toBe('token.a')
  expect(pickSubprotocol(new Set())).toBe(false)
})
