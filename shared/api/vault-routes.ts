import { z } from 'zod'
import { id, vaultState } from './replies.ts'
import type { Route } from './route.ts'
import { typedName } from './typed-name.ts'

const nothing = z.object({})
const passphrase = z.string().min(1).max(1024)

/** The vault door: what the owner's own window may ask while the vault is closed, and about the vault itself. */
export const vaultRoutes = {
  vaultState: {
    method: 'GET',
    path: '/api/vault',
    access: 'door',
    summary: 'State of the vault, for the vault door',
    reply: vaultState,
  },
  createVault: {
    method: 'POST',
    path: '/api/vault/create',
    access: 'door',
    summary: 'Creates the vault; it opens after the recovery key has been typed back',
    body: z.object({
      passphrase,
      ownerName: typedName,
      municipality: z.string().trim().max(120).optional(),
    }),
    reply: z.object({ recoveryKey: z.string() }),
  },
  confirmRecoveryKey: {
    method: 'POST',
    path: '/api/vault/confirm-recovery',
    access: 'door',
    summary: 'Proves that the recovery key was written down, and opens the new vault',
    body: z.object({ recoveryKey: z.string().max(200) }),
    reply: z.object({ token: z.string() }),
  },
  unlockVault: {
    method: 'POST',
    path: '/api/vault/unlock',
    access: 'door',
    summary: 'Opens the vault by passphrase or by recovery key',
    body: z.union([
      z.object({ passphrase }),
      z.object({ recoveryKey: z.string().min(1).max(200) }),
    ]),
    reply: z.object({ token: z.string() }),
  },
  openPracticeVault: {
    method: 'POST',
    path: '/api/vault/practice',
    access: 'door',
    summary: 'Opens a throw-away vault with the two practice cases, apart from the own vault',
    body: nothing,
    reply: z.object({ token: z.string() }),
  },
  restoreVault: {
    method: 'POST',
    path: '/api/vault/restore',
    access: 'door',
    summary: 'Puts a checked backup in the place of a damaged vault, which is set aside',
    body: z.object({ backupId: id }),
    reply: z.object({ setAside: z.string() }),
  },
  lockVault: {
    method: 'POST',
    path: '/api/vault/lock',
    access: 'owner',
    summary: 'Ends the meeting, closes the vault and forgets its key',
    body: nothing.optional(),
    reply: nothing,
  },
  changePassphrase: {
    method: 'POST',
    path: '/api/vault/passphrase',
    access: 'owner',
    summary: 'Replaces the passphrase (needs the current one, or an unlock by recovery key)',
    body: z.object({ current: passphrase.nullable(), next: passphrase }),
    reply: nothing,
  },
} as const satisfies Record<string, Route>
