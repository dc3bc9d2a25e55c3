import type { Session } from 'electron'

/** A button 'copy' needs this one; it writes plain text after a click and reads nothing. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Refuses camera, location, notifications, devices and every other permission in a session. */
export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(allowed.has(permission)),
  )
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
}
