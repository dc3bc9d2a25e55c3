import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, type BrowserWindow, dialog, Menu, powerMonitor, screen } from 'electron'
import { secondStartChannel } from '../../shared/desktop/bridge.ts'
import { type ListeningEvent, toStartLink } from '../../shared/desktop/listening.ts'
import { toMenuTemplate } from './application-menu.ts'
import { registerBridge } from './bridge-handlers.ts'
import { deepLinkScheme, findDeepLink, type JoinInvite, parseJoinLink } from './deep-link.ts'
import { HostProcess } from './host-process.ts'
import { openJoinWindow } from './join-window.ts'
import { guardOwnSession, makeOwnWindow } from './own-window.ts'
import { parseShellArguments, type ShellArguments } from './shell-arguments.ts'
import { openShellFile, type ShellFile } from './shell-file.ts'
import { pickShellTexts, type ShellTexts } from './shell-texts.ts'
import { becomeOnlyInstance } from './single-instance.ts'
import { askToUnlock } from './unlock-window.ts'
import { readPlace, toVisiblePlace } from './window-state.ts'

export type ShellPaths = Readonly<{ host: URL; preload: URL }>

/** Starts the host beside the window and shows its pages. Ends at once when Rondetafel already runs. */
export async function openShell(paths: ShellPaths): Promise<void> {
  const args = parseShellArguments(process.argv, process.env, app.isPackaged)
  if (args.profile !== null) app.setPath('userData', args.profile)
  /** Links that came before there was a window to ask on. */
  const early: string[] = []
  let shell: Shell | null = null
  const follow = (link: string | null): void => {
    if (link !== null && shell === null) early.push(link)
    else if (link !== null) shell?.follow(link)
  }
  const isFirst = becomeOnlyInstance((argv) => {
    const link = findDeepLink(argv)
    shell?.comeForward()
    if (link === null) shell?.sayAlreadyOpen()
    follow(link)
  })
  if (!isFirst) {
    app.quit()
    return
  }
  app.enableSandbox()
  app.on('open-url', (event, link) => {
    event.preventDefault()
    follow(link)
  })
  if (app.isPackaged) app.setAsDefaultProtocolClient(deepLinkScheme)
  await app.whenReady()
  shell = new Shell(paths, args)
  for (const link of [...early, findDeepLink(process.argv)]) follow(link)
}

/** The running desktop app: its host, its window, and what they tell each other. Lives until the app ends. */
class Shell {
  readonly #args: ShellArguments
  readonly #preload: string
  readonly #texts: ShellTexts = pickShellTexts(app.getLocale())
  readonly #file: ShellFile = openShellFile(join(app.getPath('userData'), 'shell.json'))
  readonly #host: HostProcess
  #window: BrowserWindow | null = null
  #origin = 'http://127.0.0.1'
  #hasClosed = false

  constructor(paths: ShellPaths, args: ShellArguments) {
    this.#args = args
    this.#preload = fileURLToPath(paths.preload)
    guardOwnSession(() => this.#origin)
    this.#host = new HostProcess(fileURLToPath(paths.host), args.host, {
      onListening: (event, isRestart) => this.#show(event, isRestart),
      onGone: () => this.#giveUp(),
    })
    registerBridge({
      readOrigin: () => this.#origin,
      host: this.#host,
      file: this.#file,
      openJoin: async (invite) => openJoinWindow(invite, app.isPackaged),
      platform: process.platform,
    })
    this.#watchApp()
    this.#setMenu()
  }

  comeForward(): void {
    if (this.#window?.isMinimized() === true) this.#window.restore()
    this.#window?.focus()
  }

  /** Who started Rondetafel again and sees a window that was there already, is told why. */
  sayAlreadyOpen(): void {
    this.#window?.webContents.send(secondStartChannel)
  }

  /** A link from outside the app: never followed without asking, because any page can offer one. */
  follow(link: string): void {
    const invite = parseJoinLink(link)
    if (invite === null) return
    const texts = this.#texts.join
    const answer = dialog.showMessageBoxSync({
      type: 'question',
      message: texts.message,
      detail: texts.detail(new URL(invite.origin).host),
      buttons: [texts.back, texts.open],
      defaultId: 0,
      cancelId: 0,
    })
    if (answer === 1) void this.#join(invite)
  }

  async #join(invite: JoinInvite): Promise<void> {
    try {
      await openJoinWindow(invite, app.isPackaged)
    } catch {
      const { message, detail, back } = this.#texts.unreachable
      dialog.showMessageBoxSync({ type: 'warning', message, detail, buttons: [back] })
    }
  }

  #show(event: ListeningEvent, isRestart: boolean): void {
    if (!app.isPackaged) process.stdout.write(`${JSON.stringify(event)}\n`)
    const url = this.#args.pages ?? event.url
    const isOpen = this.#args.opensVault
    const link = toStartLink({ url, ownerToken: event.ownerToken }, isOpen)
    const origin = new URL(url).origin
    const sameOrigin = origin === this.#origin
    this.#origin = origin
    const window = this.#window
    if (window === null || !isRestart) this.#openWindow(link)
    else if (!sameOrigin) void window.loadURL(link)
    else if (!isOpen)
      void askToUnlock(window, () => this.#makeWindow(), link, this.#texts.hostRestarted)
  }

  #openWindow(link: string): void {
    const window = this.#makeWindow()
    this.#window = window
    window.on('close', () => this.#file.change({ place: readPlace(window) }))
    window.once('closed', () => {
      this.#window = null
    })
    void window.loadURL(link)
  }

  #makeWindow(): BrowserWindow {
    const workAreas = screen.getAllDisplays().map((display) => display.workArea)
    const place = toVisiblePlace(this.#file.read().place, workAreas)
    const input = { place, preload: this.#preload, isPackaged: app.isPackaged }
    return makeOwnWindow(input, () => this.#origin, this.#texts.unsent)
  }

  #giveUp(): void {
    const { message, detail, close } = this.#texts.hostGone
    dialog.showMessageBoxSync({ type: 'error', message, detail, buttons: [close] })
    app.exit(1)
  }

  #watchApp(): void {
    app.on('window-all-closed', () => app.quit())
    app.on('will-quit', (event) => {
      if (this.#hasClosed) return
      event.preventDefault()
      void this.#quit()
    })
    const lockIfAsked = (): void => {
      if (this.#file.read().lockOnScreenLock) this.#host.lock()
    }
    powerMonitor.on('lock-screen', lockIfAsked)
    powerMonitor.on('suspend', lockIfAsked)
  }

  async #quit(): Promise<void> {
    await this.#host.close()
    this.#hasClosed = true
    app.quit()
  }

  #setMenu(): void {
    const template = toMenuTemplate({
      texts: this.#texts.menu,
      actions: {
        lockVault: () => this.#host.lock(),
        printPage: () => this.#window?.webContents.print({ printBackground: true, pageSize: 'A4' }),
      },
      isMac: process.platform === 'darwin',
      isPackaged: app.isPackaged,
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
}
