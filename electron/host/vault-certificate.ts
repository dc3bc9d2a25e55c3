import {
  type Certificate,
  certificate,
  isDueForRenewal,
  isUsable,
  makeCertificate,
} from '../gate/certificate.ts'
import type { Vault } from '../vault/vault-operations.ts'

const setting = 'network.certificate'

/** The vault's own certificate with its key: made at the first opening, kept in the vault, renewed in time. */
export async function readVaultCertificate(
  vault: Pick<Vault, 'call'>,
  addresses: readonly string[],
  now: number,
): Promise<Certificate> {
  const kept = readKept(await vault.call('readSetting', { name: setting }))
  if (kept !== null && isUsable(kept) && !isDueForRenewal(kept, now)) return kept
  const made = await makeCertificate(addresses, now)
  await vault.call('writeSetting', { name: setting, value: JSON.stringify(made) })
  return made
}

function readKept(text: string | null): Certificate | null {
  if (text === null) return null
  try {
    return certificate.parse(JSON.parse(text))
  } catch {
    return null
  }
}
