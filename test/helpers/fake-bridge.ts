import { vi } from 'vitest'
import type { BridgeReply, DesktopBridge } from '../../shared/desktop/bridge.ts'
import type { ErrorCode } from '../../shared/errors/app-error.ts'

type Keychain = { available: boolean; remembered: boolean }

/** The desktop app around the page, as far as a test may look into it and steer it. */
export type FakeBridge = Readonly<{
  /** What the shell keeps of the page's settings. */
  settings: () => string | null
  keychain: Keychain
  /** Links for which a window of a guest was opened. */
  joined: readonly string[]
  /** Names under which a PDF was saved. */
  saved: readonly string[]
  /** The next answer of the shell is this failure. */
  failNext: (code: ErrorCode) => void
  startAgain: () => void
}>

const done = <T>(value: T): BridgeReply<T> => ({ ok: true, value })

/** Puts the bridge of the desktop app on the page. Ends with `vi.unstubAllGlobals()`. */
export function stubBridge(
  given: Readonly<{ settings?: string; keychain?: Partial<Keychain> }> = {},
): FakeBridge {
  let settings = given.settings ?? null
  let failure: ErrorCode | null = null
  const keychain = { available: true, remembered: false, ...given.keychain }
  const joined: string[] = []
  const saved: string[] = []
  const listeners = new Set<() => void>()
  const answer = async <T>(act: () => T): Promise<BridgeReply<T>> => {
    const code = failure
    failure = null
    if (code !== null) return Promise.resolve({ ok: false, error: { code, details: {} } })
    return Promise.resolve(done(act()))
  }
  const remember = (remembered: boolean) => async () =>
    answer(() => {
      keychain.remembered = remembered
      return null
    })
  const bridge: DesktopBridge = {
    openJoinWindow: async (link) =>
      answer(() => {
        joined.push(link)
        return null
      }),
    keychain: {
      isAvailable: async () => Promise.resolve(done({ ...keychain })),
      remember: remember(true),
      unlock: async () => answer(() => ({ token: 'owner' })),
      forget: remember(false),
    },
    printPage: async () => answer(() => null),
    savePdf: async (fileName) =>
      answer(() => {
        saved.push(fileName)
        return { isSaved: true }
      }),
    setLockOnScreenLock: async () => answer(() => null),
    settings: {
      read: async () => answer(() => settings),
      write: async (text) =>
        answer(() => {
          settings = text
          return null
        }),
    },
    onSecondStart: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  vi.stubGlobal('rondetafel', bridge)
  return {
    settings: () => settings,
    keychain,
    joined,
    saved,
    failNext: (code) => {
      failure = code
    },
    startAgain: () => {
      for (const listener of listeners) listener()
    },
  }
}
