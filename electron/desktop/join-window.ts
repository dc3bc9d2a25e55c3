import { X509Certificate } from 'node:crypto'
import { BrowserWindow, type Session, session } from 'electron'
import { AppError } from '../../shared/errors/app-error.ts'
import { type JoinInvite, toJoinPage } from './deep-link.ts'
import { guardNavigation } from './navigation-guard.ts'
import { guardNetwork } from './network-guard.ts'
import { guardPermissions } from './permission-guard.ts'
import { toJoinWindowOptions } from './window-options.ts'

const accept = 0
const refuse = -2

/**
 * In memory, and never shared by two pins: Chromium remembers its verdict on a certificate per partition,
 * so another pin in the same partition would inherit it.
 */
export const toJoinPartition = ({ origin, pin }: JoinInvite): string => `join:${origin}:${pin}`

/** SHA-256 of a certificate as in invites, or null for something that is no certificate. */
export function toFingerprint(pem: string): string | null {
  try {
    return new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase()
  } catch {
    return null
  }
}

/**
 * Opens a guest's window on another laptop. The pin of the invite replaces the chain of trust: only the
 * certificate with that fingerprint is accepted, also where the system would trust another one. The
 * window has no bridge and reaches nothing but that laptop. Throws AppError 'host/restarting' when that
 * laptop is out of reach or shows another certificate; the window is gone then.
 */
export async function openJoinWindow(invite: JoinInvite, isPackaged: boolean): Promise<void> {
  const partition = toJoinPartition(invite)
  holdToPin(session.fromPartition(partition, { cache: false }), invite)
  const window = new BrowserWindow(toJoinWindowOptions(partition, isPackaged))
  guardNavigation(window.webContents, () => invite.origin)
  try {
    await window.loadURL(toJoinPage(invite))
  } catch (error) {
    // Left open it would be an empty window that says nothing.
    window.destroy()
    throw new AppError('host/restarting', {}, { cause: error })
  }
}

function holdToPin(joined: Session, invite: JoinInvite): void {
  guardPermissions(joined)
  guardNetwork(joined, () => invite.origin)
  joined.setSpellCheckerEnabled(false)
  joined.on('will-download', (event) => event.preventDefault())
  joined.setCertificateVerifyProc(({ hostname, certificate }, answer) => {
    const isPinned = toFingerprint(certificate.data) === invite.pin
    answer(isPinned && hostname === toBareHost(invite.origin) ? accept : refuse)
  })
  // Tells the host that this guest checks the certificate; a plain browser cannot (gate: browserGuests).
  joined.webRequest.onBeforeSendHeaders(({ requestHeaders }, answer) =>
    answer({ requestHeaders: { ...requestHeaders, 'x-rondetafel-pin': invite.pin } }),
  )
}

/** Chromium names an IPv6 host without brackets. */
const toBareHost = (origin: string): string => new URL(origin).hostname.replaceAll(/^\[|\]$/g, '')
