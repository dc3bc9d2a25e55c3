import { expect, test } from 'vitest'
import { isUnpinned, toWayIn } from '../../../../../renderer/features/join/way-in.ts'

const browser = 'Mozilla/5.0 Firefox/140.0'
const app = 'Mozilla/5.0 Chrome/140.0 Electron/45.4.1'

test.each([
  ['a browser over the network', '192.168.1.20', browser, 'browser'],
  ['the desktop app over the network', '192.168.1.20', app, 'desktop app'],
  ['the laptop itself', '127.0.0.1', browser, 'this laptop'],
  ['the laptop itself by its name', 'localhost', app, 'this laptop'],
  ['the laptop itself by its longer address', '[::1]', browser, 'this laptop'],
] as const)('%s', (_who, hostname, agent, wayIn) => {
  expect(toWayIn({ hostname }, agent)).toBe(wayIn)
})

test.each([
  ['browser', false, true],
  ['browser', true, false],
  ['desktop app', false, false],
  ['this laptop', false, false],
] as const)(
  'a guest by %s, certificate of the organisation %s',
  (wayIn, ownCertificate, isWarned) => {
    expect(isUnpinned(wayIn, ownCertificate)).toBe(isWarned)
  },
)
