import type { z } from 'zod'
import type {
  BreakthroughId,
  BreakthroughSize,
} from '../../../shared/content/reflection/breakthroughs.ts'
import type { logbookWritten } from '../../../shared/records/logbook-records.ts'

/** An entry as it is kept. */
export type Entry = z.output<typeof logbookWritten.body>

/** An entry on the way: what kind of breakthrough and how big are asked one after the other. */
export type EntryDraft = Readonly<
  Omit<Entry, 'breakthrough'> & { type: BreakthroughId | null; size: BreakthroughSize | null }
>

/** Nothing filled in but the day. */
export const toNewDraft = (today: string): EntryDraft => ({
  on: today,
  facts: '',
  different: '',
  effect: '',
  factors: [],
  type: null,
  size: null,
  feeling: null,
  nextStep: '',
  question: '',
  basedOn: null,
})

/** What is still needed; null when it can be kept. */
export const findMissing = ({ facts, type, size }: EntryDraft): 'facts' | 'size' | null => {
  if (facts.trim() === '') return 'facts'
  return type !== null && size === null ? 'size' : null
}

/** The entry that a complete draft makes. */
export const toEntry = ({ type, size, ...rest }: EntryDraft): Entry => ({
  ...rest,
  breakthrough: type === null || size === null ? null : { type, size },
})
