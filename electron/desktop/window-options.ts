import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron'

/** Sandboxed, isolated, no Node, no web view, no dictionary download. Asserted as data in a test. */
export const lockedDown = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies WebPreferences

/** What the look's smallest desktop layout needs; phones use the browser. */
const smallest = { minWidth: 640, minHeight: 480 } as const

/** Where the window stood, in pixels of the screen. */
export type WindowPlace = Readonly<{
  width: number
  height: number
  x?: number | undefined
  y?: number | undefined
  isMaximized: boolean
}>

/** What the owner's window depends on. */
export type OwnWindowInput = Readonly<{ place: WindowPlace; preload: string; isPackaged: boolean }>

/**
 * The owner's window. Its partition has no 'persist:', so nothing of a page (the token of the session, a
 * cache) reaches the disk; what the pages want to keep goes through the bridge.
 */
export function toOwnWindowOptions(input: OwnWindowInput): BrowserWindowConstructorOptions {
  const { width, height, x, y } = input.place
  return {
    width,
    height,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    ...smallest,
    show: false,
    title: 'Rondetafel',
    webPreferences: {
      ...lockedDown,
      partition: 'own',
      preload: input.preload,
      devTools: !input.isPackaged,
    },
  }
}

/** A guest's window on someone else's laptop: no preload, so no bridge. */
export function toJoinWindowOptions(
  partition: string,
  isPackaged: boolean,
): BrowserWindowConstructorOptions {
  return {
    width: 1180,
    height: 820,
    ...smallest,
    title: 'Rondetafel',
    webPreferences: { ...lockedDown, partition, devTools: !isPackaged },
  }
}
