import { ownLadder, type OwnLadder } from '../../shared/content/authority/own-ladder.ts'
import type { Vault } from '../vault/vault-operations.ts'

/** The name under which the vault keeps what the municipality changed on the ladder. */
export const ladderSetting = 'escalationLadder'

/** What the municipality changed; without a readable setting the ladder is the one that comes with the app. */
export async function readLadder(vault: Pick<Vault, 'call'>): Promise<OwnLadder> {
  const stored = await vault.call('readSetting', { name: ladderSetting })
  try {
    return ownLadder.safeParse(JSON.parse(stored ?? '[]')).data ?? []
  } catch {
    return []
  }
}
