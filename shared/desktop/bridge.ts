import type { AppErrorShape } from '../errors/app-error.ts'

/** What crosses the bridge: Electron flattens a thrown error to text, so none is thrown across. */
export type BridgeReply<T> =
  Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: AppErrorShape }>

/**
 * Everything the desktop app adds to the pages, as `window.rondetafel`. Absent in a browser, so the
 * pages must work without it. Named functions only: no generic way to reach the shell.
 */
export type DesktopBridge = Readonly<{
  /** Opens the window of a guest: an invite link, or 'rondetafel://join#…'. The shell checks its pin. */
  openJoinWindow: (link: string) => Promise<BridgeReply<null>>
  keychain: Readonly<{
    /** False where the system has no keychain that keeps secrets from other users. */
    isAvailable: () => Promise<BridgeReply<Readonly<{ available: boolean; remembered: boolean }>>>
    /** Lets this computer's keychain open the vault from now on. The vault must be open. */
    remember: () => Promise<BridgeReply<null>>
    /** Opens the vault with what the keychain keeps, and answers the owner's token. */
    unlock: () => Promise<BridgeReply<Readonly<{ token: string }>>>
    forget: () => Promise<BridgeReply<null>>
  }>
  /** Shows the system's print dialog for the page, A4 with backgrounds. */
  printPage: () => Promise<BridgeReply<null>>
  /**
   * Asks where, and saves the page there as a tagged PDF with an outline. `isSaved` is false when the person
   * thought better of it. Throws nothing; 'storage/failed' when the file cannot be written.
   */
  savePdf: (fileName: string) => Promise<BridgeReply<Readonly<{ isSaved: boolean }>>>
  /** Whether locking the screen also locks the vault. Off at first: it ends a running meeting. */
  setLockOnScreenLock: (isOn: boolean) => Promise<BridgeReply<null>>
  /** What the pages keep about this device (theme, language); the window itself keeps nothing on disk. */
  settings: Readonly<{
    read: () => Promise<BridgeReply<string | null>>
    /** At most 4,096 characters. */
    write: (text: string) => Promise<BridgeReply<null>>
  }>
  /** Calls `listener` when someone starts Rondetafel a second time; answers its stop function. */
  onSecondStart: (listener: () => void) => () => void
}>

/** The channel behind each function of the bridge; preload and shell both take the names from here. */
export const bridgeChannels = {
  openJoinWindow: 'rondetafel:open-join-window',
  keychainIsAvailable: 'rondetafel:keychain-is-available',
  keychainRemember: 'rondetafel:keychain-remember',
  keychainUnlock: 'rondetafel:keychain-unlock',
  keychainForget: 'rondetafel:keychain-forget',
  printPage: 'rondetafel:print-page',
  savePdf: 'rondetafel:save-pdf',
  setLockOnScreenLock: 'rondetafel:set-lock-on-screen-lock',
  settingsRead: 'rondetafel:settings-read',
  settingsWrite: 'rondetafel:settings-write',
} as const

/** The one word that the shell says to a page unasked. It carries nothing. */
export const secondStartChannel = 'rondetafel:second-start'

export type BridgeChannel = keyof typeof bridgeChannels
