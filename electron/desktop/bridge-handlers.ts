import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'
import {
  type BridgeChannel,
  bridgeChannels,
  type BridgeReply,
} from '../../shared/desktop/bridge.ts'
import { AppError, toErrorShape } from '../../shared/errors/app-error.ts'
import { type JoinInvite, parseJoinLink } from './deep-link.ts'
import type { HostProcess } from './host-process.ts'
import { isKeychainSafe, makeSecret, readSecret, type SecretPlace } from './keychain.ts'
import { isOwnPage } from './navigation-guard.ts'
import { pdfFileName, savePdf } from './save-pdf.ts'
import type { ShellFile } from './shell-file.ts'

/** What the functions of the bridge need of the shell. */
export type BridgeInput = Readonly<{
  readOrigin: () => string
  host: Pick<HostProcess, 'useKeychain'>
  file: ShellFile
  openJoin: (invite: JoinInvite) => Promise<void>
  platform: NodeJS.Platform
}>

const nothing = z.undefined()

/** Registers every function of the bridge. This is the only place that listens to a page. */
export function registerBridge(input: BridgeInput): void {
  const { file, openJoin } = input
  const handle = toHandle(input.readOrigin)

  handle('openJoinWindow', z.string().max(2048), async (link) => {
    const invite = parseJoinLink(link)
    if (invite === null) throw new AppError('request/bad-input')
    await openJoin(invite)
    return null
  })
  handle('printPage', nothing, async (_nothing, { sender }) => {
    sender.print({ printBackground: true, pageSize: 'A4' })
    return await Promise.resolve(null)
  })
  handle('savePdf', pdfFileName, async (fileName, { sender }) => savePdf(sender, fileName))
  handle('setLockOnScreenLock', z.boolean(), async (lockOnScreenLock) => {
    file.change({ lockOnScreenLock })
    return await Promise.resolve(null)
  })
  handle('settingsRead', nothing, async () => await Promise.resolve(file.read().pageSettings))
  handle('settingsWrite', z.string().max(4096), async (pageSettings) => {
    file.change({ pageSettings })
    return await Promise.resolve(null)
  })
  registerKeychain(handle, input)
}

type Handle = <S extends z.ZodType, T>(
  channel: BridgeChannel,
  schema: S,
  answer: (input: z.output<S>, event: IpcMainInvokeEvent) => Promise<T>,
) => void

/** Only our own page, in the top frame, with input that fits: and what fails is answered, not thrown. */
const toHandle =
  (readOrigin: () => string): Handle =>
  (channel, schema, answer) => {
    ipcMain.handle(
      bridgeChannels[channel],
      async (event, raw: unknown): Promise<BridgeReply<unknown>> => {
        try {
          if (!isTrustedSender(event, readOrigin())) throw new AppError('access/forbidden')
          const parsed = schema.safeParse(raw)
          if (!parsed.success) throw new AppError('request/bad-input')
          return { ok: true, value: await answer(parsed.data, event) }
        } catch (error) {
          return { ok: false, error: toErrorShape(error) }
        }
      },
    )
  }

function isTrustedSender({ senderFrame }: IpcMainInvokeEvent, origin: string): boolean {
  if (senderFrame === null || senderFrame.parent !== null) return false
  return senderFrame.origin === origin && isOwnPage(senderFrame.url, origin)
}

function registerKeychain(handle: Handle, { file, host, platform }: BridgeInput): void {
  const place: SecretPlace = {
    read: () => file.read().keychain,
    write: (keychain) => file.change({ keychain }),
  }
  handle('keychainIsAvailable', nothing, async () => ({
    available: await isKeychainSafe(platform),
    remembered: place.read() !== null,
  }))
  handle('keychainRemember', nothing, async () => {
    if (!(await isKeychainSafe(platform))) throw new AppError('access/forbidden')
    const secret = await makeSecret(place)
    try {
      await host.useKeychain({ action: 'remember', secret })
    } catch (error) {
      place.write(null) // the vault does not know this secret, so nothing must claim that it does
      throw error
    }
    return null
  })
  handle('keychainUnlock', nothing, async () => {
    const secret = (await isKeychainSafe(platform)) ? await readSecret(place) : null
    if (secret === null) throw new AppError('request/not-found')
    const token = await host.useKeychain({ action: 'unlock', secret })
    if (token === null) throw new AppError('internal')
    return { token }
  })
  handle('keychainForget', nothing, async () => {
    place.write(null)
    // Without its secret the vault's slot opens nothing, so a vault that is locked now does no harm.
    await host.useKeychain({ action: 'forget' }).catch(() => null)
    return null
  })
}
