import { expect, test } from 'vitest'
import { isUnpinned } from '../../../../../renderer/features/join/way-in.ts'

const browser = 'Mozilla/5.0 Firefox/140.0'
const app = 'Mozilla/5.0 Chrome/140.0 Electron/45.4.1'
const overNetwork = { protocol: 'https:', hostname: '192.168.1.20' }

test.each([
  ['a browser over the network', false, overNetwork, browser, true],
  ["a browser under the organisation's certificate", true, overNetwork, browser, false],
  ['the desktop app, which holds the host to its pin', false, overNetwork, app, false],
  ['the laptop itself', false, { protocol: 'http:', hostname: '127.0.0.1' }, browser, false],
] as const)('%s', (_who, ownCertificate, place, agent, isWarned) => {
  expect(isUnpinned(ownCertificate, place, agent)).toBe(isWarned)
})
