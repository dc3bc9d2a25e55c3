import { z } from 'zod'
import { defineRecord } from './define-record.ts'

const nothing = z.object({})

/** With what the vault was opened. */
export const openedWith = z.enum(['passphrase', 'recoveryKey', 'keychain'])
export type OpenedWith = z.output<typeof openedWith>

/** With what, and never with which. */
export const vaultOpened = defineRecord('vault.opened', z.object({ with: openedWith }))
/** From here on nothing is read or written until it is opened again. */
export const vaultLocked = defineRecord('vault.locked', nothing)
/** The former passphrase no longer opens the vault; backups of before still open with it. */
export const passphraseChanged = defineRecord('vault.passphrase-changed', nothing)
