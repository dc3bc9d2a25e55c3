import { BrowserWindow, dialog, type Session, session } from 'electron'
import { guardNavigation } from './navigation-guard.ts'
import { guardNetwork } from './network-guard.ts'
import { guardPermissions } from './permission-guard.ts'
import type { ShellTexts } from './shell-texts.ts'
import { type OwnWindowInput, toOwnWindowOptions } from './window-options.ts'

/** The one in-memory session of the owner's windows, closed to everything but the host beside it. */
export function guardOwnSession(readOrigin: () => string): Session {
  const own = session.fromPartition('own', { cache: false })
  guardPermissions(own)
  guardNetwork(own, readOrigin)
  own.setSpellCheckerEnabled(false)
  return own
}

/** Makes a window of the owner, not yet loaded. Shown when its first picture is there, to spare a white flash. */
export function makeOwnWindow(
  input: OwnWindowInput,
  readOrigin: () => string,
  texts: ShellTexts['unsent'],
): BrowserWindow {
  const window = new BrowserWindow(toOwnWindowOptions(input))
  guardNavigation(window.webContents, readOrigin)
  askBeforeLosing(window, texts)
  window.once('ready-to-show', () => {
    if (input.place.isMaximized) window.maximize()
    window.show()
  })
  return window
}

/** Electron shows no question of its own when a page warns of unsent text: the window would just not close. */
function askBeforeLosing(window: BrowserWindow, texts: ShellTexts['unsent']): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: texts.message,
      detail: texts.detail,
      buttons: [texts.stay, texts.leave],
      defaultId: 0,
      cancelId: 0,
    })
    if (answer === 1) event.preventDefault()
  })
}
