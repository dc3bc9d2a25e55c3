import { type BrowserWindow, dialog } from 'electron'
import type { ShellTexts } from './shell-texts.ts'

/** Pages of the vault door; leaving them means that the vault is open (renderer/app routes). */
const doorPaths: ReadonlySet<string> = new Set(['/', '/kluis'])

/**
 * After the host died its vault is locked, while the owner's window may hold words that were not sent. So
 * that window is left alone and the door opens in a second one, which goes away when the vault is open.
 */
export async function askToUnlock(
  parent: BrowserWindow,
  makeWindow: () => BrowserWindow,
  doorLink: string,
  texts: ShellTexts['hostRestarted'],
): Promise<void> {
  await dialog.showMessageBox(parent, {
    type: 'info',
    message: texts.message,
    detail: texts.detail,
    buttons: [texts.unlock],
  })
  const window = makeWindow()
  window.setParentWindow(parent)
  window.webContents.on('did-navigate-in-page', (_event, url) => {
    if (!doorPaths.has(new URL(url).pathname)) window.close()
  })
  await window.loadURL(doorLink)
}
