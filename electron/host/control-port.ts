import {
  type HostToShell,
  type ShellToHost,
  shellToHost,
} from '../../shared/desktop/host-control.ts'
import { AppError, toErrorShape } from '../../shared/errors/app-error.ts'
import type { VaultDoor } from './vault-door.ts'

/** The message port to the desktop shell, as Electron gives it to a utility process. */
export type ControlPort = Readonly<{
  on(event: 'message', listener: (message: Readonly<{ data: unknown }>) => void): unknown
  postMessage(message: HostToShell): void
}>

/** Electron's port when this process is a utility process of the desktop app, else null. */
export function findControlPort(from: object): ControlPort | null {
  const port = 'parentPort' in from ? from.parentPort : null
  // Safe: only Electron defines it, with exactly this form.
  return typeof port === 'object' && port !== null ? (port as ControlPort) : null
}

/** Obeys the desktop shell, which started this process. What is not one of its messages is passed over. */
export function obeyShell(port: ControlPort, door: VaultDoor, close: () => void): void {
  port.on('message', ({ data }) => {
    const parsed = shellToHost.safeParse(data)
    if (!parsed.success) return
    const message = parsed.data
    if (message.type === 'close') close()
    else if (message.type === 'lock') door.lock().catch(() => close())
    else void answerKeychain(message, door).then((answer) => port.postMessage(answer))
  })
}

type KeychainMessage = Extract<ShellToHost, { type: 'keychain' }>

async function answerKeychain(message: KeychainMessage, door: VaultDoor): Promise<HostToShell> {
  const { type, id } = message
  try {
    return { type, id, ok: true, token: await useKeychain(message, door) }
  } catch (error) {
    return { type, id, ok: false, code: toErrorShape(error).code }
  }
}

/** After 'unlock' the owner's token, else null. */
async function useKeychain(message: KeychainMessage, door: VaultDoor): Promise<string | null> {
  if (message.action === 'unlock') {
    const { token } = await door.unlock({ keychainSecret: toBytes(message.secret) })
    return token
  }
  const open = door.current()
  // A practice vault is gone with the process; a key to it would only hide the one to the real vault.
  if (open === null || open.identity.isPractice) throw new AppError('vault/locked')
  await open.vault.setKeychainSlot(message.action === 'remember' ? toBytes(message.secret) : null)
  return null
}

const toBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))
