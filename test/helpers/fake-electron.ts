import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { vi } from 'vitest'

// Stands in for the `electron` module in Node tests (alias in vitest.config.ts): records what the shell
// asks for, as data, and lets a test play the system's part. Only what the shell uses.

type Answer<T> = (value: T) => void

/** One partition; a test calls the handlers that the shell put in. */
export class FakeSession extends EventEmitter {
  permissionRequest:
    ((contents: unknown, permission: string, answer: Answer<boolean>) => void) | null = null
  permissionCheck: ((contents: unknown, permission: string) => boolean) | null = null
  devicePermission: (() => boolean) | null = null
  bluetooth: ((details: unknown, answer: Answer<{ confirmed: boolean }>) => void) | null = null
  verifyCertificate:
    | ((
        request: { hostname: string; certificate: { data: string }; verificationResult: string },
        answer: Answer<number>,
      ) => void)
    | null = null
  beforeRequest: ((details: { url: string }, answer: Answer<{ cancel: boolean }>) => void) | null =
    null
  beforeSendHeaders:
    | ((
        details: { requestHeaders: Record<string, string> },
        answer: Answer<{ requestHeaders: Record<string, string> }>,
      ) => void)
    | null = null
  readonly setSpellCheckerEnabled = vi.fn<(on: boolean) => void>()
  readonly options: unknown

  constructor(options: unknown) {
    super()
    this.options = options
  }

  readonly webRequest = {
    onBeforeRequest: (handler: NonNullable<FakeSession['beforeRequest']>): void => {
      this.beforeRequest = handler
    },
    onBeforeSendHeaders: (handler: NonNullable<FakeSession['beforeSendHeaders']>): void => {
      this.beforeSendHeaders = handler
    },
  }
  setPermissionRequestHandler(handler: FakeSession['permissionRequest']): void {
    this.permissionRequest = handler
  }
  setPermissionCheckHandler(handler: FakeSession['permissionCheck']): void {
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: FakeSession['devicePermission']): void {
    this.devicePermission = handler
  }
  setBluetoothPairingHandler(handler: FakeSession['bluetooth']): void {
    this.bluetooth = handler
  }
  setCertificateVerifyProc(handler: FakeSession['verifyCertificate']): void {
    this.verifyCertificate = handler
  }
}

export class FakeWebContents extends EventEmitter {
  openHandler: (() => { action: string }) | null = null
  readonly print = vi.fn<(options: unknown) => void>()
  readonly printToPDF = vi.fn<(options: unknown) => Promise<Uint8Array>>(async () =>
    Promise.resolve(new TextEncoder().encode('%PDF-')),
  )
  readonly send = vi.fn<(channel: string) => void>()
  setWindowOpenHandler(handler: NonNullable<FakeWebContents['openHandler']>): void {
    this.openHandler = handler
  }
}

/** A window that shows nothing. */
export class BrowserWindow extends EventEmitter {
  readonly options: { webPreferences: Record<string, unknown> } & Record<string, unknown>
  readonly urls: string[] = []
  readonly webContents = new FakeWebContents()
  static fromWebContents(contents: FakeWebContents): BrowserWindow | null {
    return calls.windows.find(({ webContents }) => webContents === contents) ?? null
  }
  readonly show = vi.fn<() => void>()
  readonly maximize = vi.fn<() => void>()
  readonly restore = vi.fn<() => void>()
  readonly focus = vi.fn<() => void>()
  readonly setParentWindow = vi.fn<(parent: BrowserWindow) => void>()
  constructor(options: BrowserWindow['options']) {
    super()
    this.options = options
    calls.windows.push(this)
  }
  async loadURL(url: string): Promise<void> {
    this.urls.push(url)
    if (calls.isUnreachable) throw new Error('ERR_CONNECTION_REFUSED')
    return Promise.resolve()
  }
  readonly destroy = vi.fn<() => void>()
  close(): void {
    this.emit('close')
    this.emit('closed')
  }
  isMinimized(): boolean {
    return true
  }
  isMaximized(): boolean {
    return false
  }
  getNormalBounds(): object {
    return { x: 10, y: 20, width: 900, height: 700 }
  }
}

/** A host process under the test's control. */
export class FakeHost extends EventEmitter {
  readonly path: string
  readonly args: readonly string[]
  readonly options: unknown
  readonly stdout = new PassThrough()
  readonly sent: unknown[] = []
  readonly kill = vi.fn<() => void>()
  constructor(path: string, args: readonly string[], options: unknown) {
    super()
    this.path = path
    this.args = args
    this.options = options
  }
  postMessage(message: unknown): void {
    this.sent.push(message)
  }
  /** Prints the line that a serving host prints. */
  serve(port = 4000, ownerToken = 'door-secret'): void {
    const event = { event: 'listening', url: `http://127.0.0.1:${port}`, ownerToken }
    this.stdout.write(`${JSON.stringify({ ...event, network: null, cases: [] })}\n`)
  }
}

/** What the shell did, and what the system would answer. `resetFakeElectron` forgets it all. */
export const calls = {
  windows: [] as BrowserWindow[],
  hosts: [] as FakeHost[],
  sessions: new Map<string, FakeSession>(),
  ipc: new Map<string, (event: unknown, input: unknown) => Promise<unknown>>(),
  menu: null as unknown,
  boxes: [] as unknown[],
  boxAnswer: 0,
  /** Where a file is to be saved; null: the person thought better of it. */
  savePath: null as string | null,
  hasLock: true,
  backend: 'gnome_libsecret',
  canEncrypt: true,
  isKeyRotated: false,
  /** Pages cannot be loaded. */
  isUnreachable: false,
  userData: '',
}

class FakeApp extends EventEmitter {
  isPackaged = false
  readonly quit = vi.fn<() => void>()
  readonly exit = vi.fn<(code: number) => void>()
  readonly enableSandbox = vi.fn<() => void>()
  readonly setAsDefaultProtocolClient = vi.fn<(scheme: string) => void>()
  readonly setPath = vi.fn<(name: string, path: string) => void>()
  requestSingleInstanceLock(): boolean {
    return calls.hasLock
  }
  getLocale(): string {
    return 'nl'
  }
  getPath(): string {
    return calls.userData
  }
  async whenReady(): Promise<void> {
    return Promise.resolve()
  }
}

export const app = new FakeApp()
export const powerMonitor = new EventEmitter()
export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
}
export const session = {
  fromPartition: (name: string, options: unknown): FakeSession => {
    const known = calls.sessions.get(name) ?? new FakeSession(options)
    calls.sessions.set(name, known)
    return known
  },
}
export const utilityProcess = {
  fork: (path: string, args: readonly string[], options: unknown): FakeHost => {
    const host = new FakeHost(path, args, options)
    calls.hosts.push(host)
    return host
  },
}
export const Menu = {
  buildFromTemplate: (template: unknown): unknown => template,
  setApplicationMenu: (menu: unknown): void => {
    calls.menu = menu
  },
}
export const dialog = {
  showMessageBoxSync: (...args: readonly unknown[]): number => {
    calls.boxes.push(args.at(-1))
    return calls.boxAnswer
  },
  showMessageBox: async (...args: readonly unknown[]): Promise<{ response: number }> => {
    calls.boxes.push(args.at(-1))
    return Promise.resolve({ response: calls.boxAnswer })
  },
  showSaveDialog: async (...args: readonly unknown[]) => {
    calls.boxes.push(args.at(-1))
    const { savePath } = calls
    return Promise.resolve({ canceled: savePath === null, filePath: savePath ?? '' })
  },
}
export const ipcMain = {
  handle: (channel: string, handler: (event: unknown, input: unknown) => Promise<unknown>) => {
    calls.ipc.set(channel, handler)
  },
}
/** Turns the text round: enough to see that something unreadable is stored. */
const turn = (text: string): string => [...text].toReversed().join('')
export const safeStorage = {
  getSelectedStorageBackend: (): string => calls.backend,
  isAsyncEncryptionAvailable: async () => Promise.resolve(calls.canEncrypt),
  encryptStringAsync: async (text: string) => Promise.resolve(Buffer.from(turn(text))),
  decryptStringAsync: async (encrypted: Buffer) => {
    if (!calls.canEncrypt) throw new Error('The keychain does not answer')
    const shouldReEncrypt = calls.isKeyRotated
    return Promise.resolve({ result: turn(encrypted.toString()), shouldReEncrypt })
  },
}
/** What the preload put on the page, and what it asked for. */
export const exposed = new Map<string, unknown>()
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown): void => {
    exposed.set(name, value)
  },
}
export const ipcRenderer = {
  invoke: vi.fn<(channel: string, input?: unknown) => Promise<unknown>>(async () =>
    Promise.resolve({ ok: true, value: null }),
  ),
  on: vi.fn<(channel: string, listener: (event: unknown) => void) => void>(),
  off: vi.fn<(channel: string, listener: (event: unknown) => void) => void>(),
}

/** Forgets everything an earlier test did. */
export function resetFakeElectron(userData = '/nowhere'): void {
  Object.assign(calls, {
    ...{ windows: [], hosts: [], sessions: new Map(), ipc: new Map(), menu: null, boxes: [] },
    ...{ boxAnswer: 0, hasLock: true, backend: 'gnome_libsecret', canEncrypt: true },
    ...{ isKeyRotated: false, isUnreachable: false, savePath: null, userData },
  })
  app.removeAllListeners()
  powerMonitor.removeAllListeners()
  app.isPackaged = false
  exposed.clear()
  vi.clearAllMocks()
}
