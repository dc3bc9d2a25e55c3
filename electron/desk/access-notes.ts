import { sameReadingMs } from '../../shared/access/access-log.ts'
import type { NewRecord, Vault } from '../vault/vault-operations.ts'

/** So many different readings are remembered before old ones are thrown out. */
const mostRemembered = 2000

/**
 * Writes lines of the access log. The same line by the same person about the same case within ten minutes is
 * written once; nothing is held back or counted in memory, so a crash loses no line. Not chosen: gathering
 * lines and writing them later; what is read in between would not be in the log when the power fails.
 */
export type AccessNotes = Readonly<{
  /** Resolves when the line is kept, or was a moment ago. Throws a storage code. */
  note(record: NewRecord): Promise<void>
}>

/** The notes of one open vault. */
export function createAccessNotes(vault: Pick<Vault, 'call'>): AccessNotes {
  const lastNoted = new Map<string, number>()
  const forgetOld = (at: number): void => {
    if (lastNoted.size <= mostRemembered) return
    for (const [key, then] of lastNoted) if (!isRecent(then, at)) lastNoted.delete(key)
  }
  return {
    async note(record) {
      const { caseId, byId, type, body, at } = record
      const key = JSON.stringify([caseId, byId, type, body])
      const last = lastNoted.get(key)
      if (last !== undefined && isRecent(last, at)) return
      await vault.call('appendRecords', { records: [record] })
      lastNoted.set(key, at)
      forgetOld(at)
    },
  }
}

/** A clock that was set back makes no reading recent. */
const isRecent = (then: number, at: number): boolean => at >= then && at - then < sameReadingMs
