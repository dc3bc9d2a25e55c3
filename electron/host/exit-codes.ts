import type { ErrorCode } from '../../shared/errors/app-error.ts'

/** How the process ends. Part of the contract for automation. */
export const exitCodes = { clean: 0, failed: 1, badArguments: 2, vaultNotOpened: 3 } as const

/** One line for the terminal: what kept the host from serving. The pages have texts of their own. */
const explanations: Partial<Readonly<Record<ErrorCode, string>>> = {
  'vault/missing': 'there is no vault in this folder; --create makes one',
  'vault/wrong-passphrase': 'the passphrase does not open this vault',
  'vault/weak-passphrase': 'the passphrase is too easy to guess for a new vault',
  'vault/damaged': 'the vault is damaged; a backup can be put back at the vault door',
  'vault/newer': 'the vault was used with a newer version of Rondetafel',
  'vault/locked-by-other': 'another program has this vault open',
  'vault/not-encrypted': 'the file in place of the vault is not encrypted, so it was left alone',
  'storage/full': 'the disk is full',
  'storage/failed': 'the disk refused to write',
  'host/port-taken': 'the port is in use by another program',
  'host/address-unavailable': 'this computer has no such address to listen on',
}

/** The reason in words, with its code behind it. */
export const explain = (code: ErrorCode): string =>
  `${explanations[code] ?? 'something unforeseen happened'} (${code})`
