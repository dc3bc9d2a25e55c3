import { expect, test } from 'vitest'
import { findDeepLink, parseJoinLink, toJoinPage } from '../../../../electron/desktop/deep-link.ts'

const pin = 'ab'.repeat(32)
const invite = { origin: 'https://192.168.1.20:8443', code: 'LIND7K4P', pin }

test.each([
  `https://192.168.1.20:8443/meedoen#code=LIND7K4P&pin=${pin}`,
  `https://192.168.1.20:8443/meedoen#pin=${pin.toUpperCase()}&code=LIND7K4P`,
  `rondetafel://join#host=192.168.1.20:8443&code=LIND7K4P&pin=${pin}`,
  `rondetafel://join/#host=192.168.1.20:8443&code=LIND7K4P&pin=${pin}`,
])('%s is an invite', (link) => {
  expect(parseJoinLink(link)).toEqual(invite)
})

test('a code may be in groups, and a host may be IPv6', () => {
  const link = `rondetafel://join#host=[fe80::1]:8443&code=LIND%207K4P&pin=${pin}`
  expect(parseJoinLink(link)).toEqual({ origin: 'https://[fe80::1]:8443', code: 'LIND 7K4P', pin })
})

test.each([
  '',
  'LIND7K4P',
  `http://192.168.1.20:8443/meedoen#code=LIND7K4P&pin=${pin}`,
  'https://192.168.1.20:8443/meedoen#code=LIND7K4P',
  `https://192.168.1.20:8443/meedoen#pin=${pin}`,
  `https://192.168.1.20:8443/meedoen#code=LIND7K4P&pin=${pin.slice(2)}`,
  `https://192.168.1.20:8443/meedoen#code=LIND7K4P&pin=${'zz'.repeat(32)}`,
  `https://192.168.1.20:8443/meedoen#code=LIND7K4P&pin=${pin}&extra=1`,
  `https://192.168.1.20:8443/meedoen#code=LIND7K4P&pin=${pin}&pin=${'cd'.repeat(32)}`,
  `https://192.168.1.20:8443/meedoen?x=1#code=LIND7K4P&pin=${pin}`,
  `https://192.168.1.20:8443/elders#code=LIND7K4P&pin=${pin}`,
  `https://user@192.168.1.20:8443/meedoen#code=LIND7K4P&pin=${pin}`,
  `https://192.168.1.20:8443/meedoen#code=LIND${'-7K4P'.repeat(90)}&pin=${pin}`,
  `https://192.168.1.20:8443/meedoen#code=../x&pin=${pin}`,
  `https://192.168.1.20:8443/meedoen#code=%3Cscript%3E&pin=${pin}`,
  `rondetafel://open#host=192.168.1.20:8443&code=LIND7K4P&pin=${pin}`,
  `rondetafel://join:1#host=192.168.1.20:8443&code=LIND7K4P&pin=${pin}`,
  `rondetafel://join/x#host=192.168.1.20:8443&code=LIND7K4P&pin=${pin}`,
  `rondetafel://join#code=LIND7K4P&pin=${pin}`,
  `rondetafel://join#host=192.168.1.20&code=LIND7K4P&pin=${pin}`,
  `rondetafel://join#host=evil.example:1/x&code=LIND7K4P&pin=${pin}`,
  `rondetafel://join#host=a@evil.example:1&code=LIND7K4P&pin=${pin}`,
  `rondetafel://join#host=evil.example:99999&code=LIND7K4P&pin=${pin}`,
  `rondetafel://join?host=192.168.1.20:8443#code=LIND7K4P&pin=${pin}`,
  `rondetafel:join#host=192.168.1.20:8443&code=LIND7K4P&pin=${pin}`,
  `javascript:alert(1)//#code=LIND7K4P&pin=${pin}`,
  `file:///meedoen#code=LIND7K4P&pin=${pin}`,
])('%j is no invite', (link) => {
  expect(parseJoinLink(link)).toBeNull()
})

test('the page that opens is an invite again', () => {
  expect(parseJoinLink(toJoinPage(invite))).toEqual(invite)
})

test('a deep link is found among other arguments', () => {
  const link = `rondetafel://join#code=x`
  expect(findDeepLink(['electron', '.', '--demo', link])).toBe(link)
  expect(findDeepLink(['electron', '.', 'rondetafel.txt'])).toBeNull()
})
