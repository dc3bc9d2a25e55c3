import { expect, test } from 'vitest'
import { isAddressedToUs, type ListenerNames } from '../../../../electron/server/host-names.ts'

const network: ListenerNames = {
  kind: 'network',
  names: ['192.0.2.10', '2001:db8::1', 'tafel.example'],
  port: 7443,
}

test.each([
  ['192.0.2.10:7443', undefined],
  ['[2001:db8::1]:7443', 'https://[2001:db8::1]:7443'],
  ['[2001:DB8:0:0:0:0:0:1]:7443', undefined],
  ['tafel.example:7443', 'https://tafel.example:7443'],
  ['TAFEL.example:7443', undefined],
])('%s from %s is for us', (host, origin) => {
  expect(isAddressedToUs({ host, ...(origin === undefined ? {} : { origin }) }, network)).toBe(true)
})

test.each([
  [undefined, undefined],
  ['', undefined],
  ['192.0.2.10', undefined],
  ['192.0.2.10:443', undefined],
  ['192.0.2.100:7443', undefined],
  ['192.0.2.10:7443.evil.example', undefined],
  ['evil.example/192.0.2.10:7443', undefined],
  ['evil.example#192.0.2.10:7443', undefined],
  ['a@192.0.2.10:7443', undefined],
  ['192.0.2.10:7443', 'http://192.0.2.10:7443'],
  ['192.0.2.10:7443', 'https://192.0.2.10'],
  ['192.0.2.10:7443', 'https://192.0.2.10:7443/'],
  ['192.0.2.10:7443', 'https://evil.example:7443'],
  ['192.0.2.10:7443', 'null'],
  ['192.0.2.10:7443', ''],
])('%s from %s is not', (host, origin) => {
  const headers = {
    ...(host === undefined ? {} : { host }),
    ...(origin === undefined ? {} : { origin }),
  }
  expect(isAddressedToUs(headers, network)).toBe(false)
})

test('the default port of https may be left out', () => {
  expect(isAddressedToUs({ host: 'tafel.example' }, { ...network, port: 443 })).toBe(true)
})
