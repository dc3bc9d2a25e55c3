import { z } from 'zod'
import type { PlainDocument } from '../../shared/document/plain-document.ts'
import { sentenceStarters } from '../../shared/domain/pseudonymise/sentence-starters.ts'
import type { KnownName } from '../../shared/domain/pseudonymise/stand-ins.ts'
import type { CaseNames } from '../../shared/domain/names-in-words.ts'
import type { CaseRow, ParticipantRow } from '../vault/vault-operations.ts'

type Household = Readonly<{
  caseRow: CaseRow
  plan: PlainDocument | null
  participants: readonly ParticipantRow[]
  municipality: string | null
}>

const named = z.object({ name: z.string() })
const party = named.extend({ worker: z.string(), deputy: z.string() })

/** What a household's file is called by, and no name of anybody. */
const titleWords = new Set(['huishouden', 'gezin', 'familie', 'household', 'family', 'and'])

/** Every name that the host knows of a household: these may not be in a story. */
export function toStoryNames(household: Household): readonly KnownName[] {
  const { caseRow, plan, participants, municipality } = household
  const read = (root: string) => plan?.[root] ?? []
  const people = [...read('persons'), ...read('network')].flatMap(
    (one) => named.safeParse(one).data?.name ?? [],
  )
  const parties = read('parties').flatMap((one) => party.safeParse(one).data ?? [])
  const titled = caseRow.title
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !titleWords.has(word.toLowerCase()))
  const persons = [
    ...people,
    ...titled,
    ...parties.flatMap(({ worker, deputy }) => [worker, deputy]),
    ...participants.map(({ name }) => name),
    caseRow.regisseur,
  ]
  const organisations = [
    ...parties.map(({ name }) => name),
    ...participants.flatMap(({ organisation }) => organisation ?? []),
  ]
  return [
    ...persons.map((name) => ({ name: withoutRole(name), kind: 'persoon' as const })),
    ...organisations.map((name) => ({ name, kind: 'organisatie' as const })),
    ...(municipality === null ? [] : [{ name: municipality, kind: 'plaats' as const }]),
  ].filter(({ name }) => name.trim() !== '')
}

/** 'juf Eva' is called Eva, and 'behandelaar vader' has no name: 'vader' may stay in a story. */
function withoutRole(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word))
  if (first !== -1) return words.slice(first).join(' ')
  return words.filter((word) => !sentenceStarters.has(word.toLowerCase())).join(' ')
}

/** The same names, in the form in which words that leave a case are checked. */
export const toCheckedNames = (names: readonly KnownName[]): CaseNames => ({
  people: names.filter(({ kind }) => kind !== 'organisatie').map(({ name }) => name),
  organisations: names.filter(({ kind }) => kind === 'organisatie').map(({ name }) => name),
})
