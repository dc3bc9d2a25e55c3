import type { Session } from 'electron'
import { expect, test, vi } from 'vitest'
import { guardPermissions } from '../../../../electron/desktop/permission-guard.ts'
import { FakeSession } from '../../../helpers/fake-electron.ts'

/** Every name in Electron's own types, and two it does not know. */
const permissions = [
  ...['clipboard-read', 'display-capture', 'fullscreen', 'geolocation', 'hid', 'idle-detection'],
  ...['keyboardLock', 'media', 'mediaKeySystem', 'midi', 'midiSysex', 'notifications'],
  ...['openExternal', 'pointerLock', 'serial', 'speaker-selection', 'storage-access', 'usb'],
  ...['top-level-storage-access', 'window-management', 'unknown', 'fileSystem'],
  ...[
    'local-network',
    'loopback-network',
    'local-network-access',
    'deprecated-sync-clipboard-read',
  ],
]

test.each(permissions)('%s is refused', (permission) => {
  const session = new FakeSession({})
  guardPermissions(session as unknown as Session)
  const answer = vi.fn<(granted: boolean) => void>()
  session.permissionRequest?.({}, permission, answer)
  expect(answer).toHaveBeenCalledExactlyOnceWith(false)
  expect(session.permissionCheck?.({}, permission)).toBe(false)
})

test('only copying plain text after a click is granted', () => {
  const session = new FakeSession({})
  guardPermissions(session as unknown as Session)
  expect(session.permissionCheck?.({}, 'clipboard-sanitized-write')).toBe(true)
})

test('no device is handed out and nothing is paired', () => {
  const session = new FakeSession({})
  guardPermissions(session as unknown as Session)
  expect(session.devicePermission?.()).toBe(false)
  const answer = vi.fn<(reply: { confirmed: boolean }) => void>()
  session.bluetooth?.({}, answer)
  expect(answer).toHaveBeenCalledExactlyOnceWith({ confirmed: false })
})
