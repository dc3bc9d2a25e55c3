import { z } from 'zod'
import { defineRecord } from './define-record.ts'

const nothing = z.object({})

/** With what the vault was opened. */
export const openedWith = z.enum(['passphrase', 'recoveryKey', 'keychain'])
export type OpenedWith = z.output<typeof openedWith>

export const vaultOpened = defineRecord('vault.opened', z.object({ with: openedWith }))
export const vaultLocked = defineRecord('vault.locked', nothing)
export const passphraseChanged = defineRecord('vault.passphrase-changed', nothing)
