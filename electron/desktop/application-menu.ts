import type { MenuItemConstructorOptions } from 'electron'
import type { ShellTexts } from './shell-texts.ts'

/** What the menu does itself; the rest it leaves to the system. */
export type MenuActions = Readonly<{ lockVault: () => void; printPage: () => void }>

/** What the menu depends on. */
export type MenuInput = Readonly<{
  texts: ShellTexts['menu']
  actions: MenuActions
  isMac: boolean
  isPackaged: boolean
}>

/**
 * The menu as data. Not in it: reloading, which would drop text that is only on the screen; undo and redo,
 * because Chromium's own would undo other people's words (the page handles those keys).
 */
export function toMenuTemplate(input: MenuInput): MenuItemConstructorOptions[] {
  const { texts, isMac } = input
  const appMenu: MenuItemConstructorOptions = {
    label: 'Rondetafel',
    submenu: [
      { role: 'about', label: texts.about },
      separator,
      { role: 'quit', label: texts.quit },
    ],
  }
  return [
    ...(isMac ? [appMenu] : []),
    { label: texts.file, submenu: toFileMenu(input) },
    { label: texts.edit, submenu: toEditMenu(texts) },
    { label: texts.view, submenu: toViewMenu(input) },
    { label: texts.window, submenu: toWindowMenu(texts) },
  ]
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

function toFileMenu({ texts, actions, isMac }: MenuInput): MenuItemConstructorOptions[] {
  return [
    { label: texts.lock, accelerator: 'CmdOrCtrl+Shift+L', click: actions.lockVault },
    { label: texts.print, accelerator: 'CmdOrCtrl+P', click: actions.printPage },
    ...(isMac ? [] : [separator, { role: 'quit', label: texts.quit } as const]),
  ]
}

function toEditMenu(texts: ShellTexts['menu']): MenuItemConstructorOptions[] {
  return [
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'pasteAndMatchStyle', label: texts.pastePlain },
    { role: 'selectAll', label: texts.selectAll },
  ]
}

function toViewMenu({ texts, isPackaged }: MenuInput): MenuItemConstructorOptions[] {
  return [
    { role: 'zoomIn', label: texts.zoomIn },
    { role: 'zoomOut', label: texts.zoomOut },
    { role: 'resetZoom', label: texts.zoomReset },
    separator,
    { role: 'togglefullscreen', label: texts.fullScreen },
    ...(isPackaged ? [] : [separator, { role: 'toggleDevTools', label: texts.developer } as const]),
  ]
}

function toWindowMenu(texts: ShellTexts['menu']): MenuItemConstructorOptions[] {
  return [
    { role: 'minimize', label: texts.minimise },
    { role: 'close', label: texts.close },
  ]
}
