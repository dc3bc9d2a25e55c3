import type { Logger } from 'pino'
import type { Certificate } from '../gate/certificate.ts'
import type { KdfCost } from '../vault/derive-key.ts'
import type { VaultLocation } from '../vault/vault-operations.ts'

/** What a host needs to know before it starts. */
export type HostOptions = Readonly<{
  vault: VaultLocation
  /** Folder with the built pages. */
  pages: string
  /** Of the loopback listener; 0 takes a free one. */
  port: number
  /** Guests need not wait in the lobby. */
  admitAll: boolean
  /** Opens the table on this address as soon as the vault is open, also for plain browsers. */
  listen: string | null
  /** The organisation's own certificate in place of a self-signed one. */
  ownCertificate: Certificate | null
  /** The vault is opened right after the start, by the passphrase file: nobody has to come to the door. */
  opensItself?: boolean
  log: Logger
  /** Cheaper key derivation, for tests. */
  kdfCost?: KdfCost
}>
