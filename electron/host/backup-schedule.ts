import type { Logger } from 'pino'
import type { Vault } from '../vault/vault-operations.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Makes a checked backup. A failure is told in the log and holds nothing up: the vault itself is sound. */
export async function backUp(vault: Pick<Vault, 'backUp'>, log: Logger): Promise<void> {
  try {
    await vault.backUp()
    log.info('backup made')
  } catch (error) {
    log.error({ error }, 'backup failed')
  }
}

/** Makes a backup every day that the vault stays open. Answers its own stop function. */
export function backUpDaily(vault: Pick<Vault, 'backUp'>, log: Logger): () => void {
  const timer = setInterval(() => void backUp(vault, log), dayMs)
  timer.unref()
  return () => clearInterval(timer)
}
