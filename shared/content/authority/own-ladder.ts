import { z } from 'zod'
import { escalationLevel } from '../../domain/authority/authority-vocabulary.ts'
import { escalationLadder, type Rung } from './escalation-ladder.ts'

/** What a municipality calls one rung, and how long an answer may take there. */
const ownRung = z.object({
  level: escalationLevel,
  /** Empty: as it is called here. */
  name: z.string().trim().max(200),
  /** Working days; null where nothing was agreed. */
  maxDays: z.int().min(1).max(60).nullable(),
})

/** The rungs that a municipality changed; the others stay as they come. */
export const ownLadder = z.array(ownRung).max(escalationLadder.length).readonly()
export type OwnLadder = z.output<typeof ownLadder>

/** The ladder as it is used in this municipality. A name of its own is the same in every language. */
export const toLadder = (own: OwnLadder): readonly Rung[] =>
  escalationLadder.map((rung) => {
    const change = own.find(({ level }) => level === rung.level)
    if (change === undefined) return rung
    const named = change.name === '' ? {} : { nl: change.name, en: change.name }
    return { ...rung, ...named, maxDays: change.maxDays }
  })
