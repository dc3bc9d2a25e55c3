import type { SetAside } from '../vault/list-set-aside.ts'
import type { VaultPresence } from '../vault/vault-operations.ts'
import type { OpenHost } from './open-host.ts'

/** With what someone opens the vault. */
export type UnlockSecret =
  | Readonly<{ passphrase: string }>
  | Readonly<{ recoveryKey: string }>
  | Readonly<{ keychainSecret: Uint8Array }>

/** The vault door, as the host's life cycle offers it to the routes. Tokens are the owner's. */
export type Door = Readonly<{
  /** Null while no vault is open. */
  current(): OpenHost | null
  /** What to answer meanwhile: 'host/restarting' when it will be open in a moment without anybody's help. */
  whyClosed(): 'vault/locked' | 'host/restarting'
  /** True for the token in the start link of this process. */
  isDoorToken(token: string): boolean
  readPresence(): Promise<VaultPresence>
  /** Vaults that were set aside beside this one, oldest first: no hand of the app reaches into them. */
  listSetAside(): Promise<readonly SetAside[]>
  create(
    input: Readonly<{ passphrase: string; ownerName: string; municipality: string | null }>,
  ): Promise<Readonly<{ recoveryKey: string }>>
  confirmRecoveryKey(recoveryKey: string): Promise<Readonly<{ token: string }>>
  unlock(secret: UnlockSecret): Promise<Readonly<{ token: string }>>
  openPractice(): Promise<Readonly<{ token: string }>>
  restore(backupId: string): Promise<Readonly<{ setAside: string }>>
  /** Ends the meeting and forgets the key. The owner's token ends too. */
  lock(): Promise<void>
}>
