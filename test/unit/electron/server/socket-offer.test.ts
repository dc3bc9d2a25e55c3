import { expect, test } from 'vitest'
import { pickSubprotocol, readOffer } from '../../../../electron/server/socket-offer.ts'

test('token and client id are read from the subprotocols in any order', () => {
  expect(readOffer('client.7, rondetafel.v1,token.abc')).toEqual({
    token: 'abc',
    clientId: 7,
    wantsAck: true,
  })
  expect(readOffer('token.abc')).toEqual({ token: 'abc', clientId: null, wantsAck: false })
  expect(readOffer(undefined)).toEqual({ token: null, clientId: null, wantsAck: false })
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
