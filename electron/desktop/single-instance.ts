import { app } from 'electron'

/**
 * True for the first Rondetafel of this user. A second one hands over its arguments and must end: two
 * hosts on one vault would be refused anyway, with a message that frightens.
 */
export function becomeOnlyInstance(onSecond: (argv: readonly string[]) => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', (_event, argv) => onSecond(argv))
  return true
}
