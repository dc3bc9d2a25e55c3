import {
  type RegisterEntry,
  type RegisterStage,
  registerStages,
} from '../../../shared/output/register-entries.ts'

/** What the register can be narrowed to. */
export const registerKinds = ['all', 'decision', 'agreement'] as const

/** Which entries are in sight. */
export type RegisterFilter = Readonly<{
  kind: (typeof registerKinds)[number]
  stage: RegisterStage | null
  /** Who sees to it or is part of it, by name. */
  person: string | null
}>

/** All of them. */
export const noFilter: RegisterFilter = { kind: 'all', stage: null, person: null }

/** The entries that fit. */
export const filterEntries = (
  entries: readonly RegisterEntry[],
  { kind, stage, person }: RegisterFilter,
): readonly RegisterEntry[] =>
  entries.filter(
    (entry) =>
      (kind === 'all' || entry.kind === kind) &&
      (stage === null || entry.stage === stage) &&
      (person === null || entry.owner === person || entry.parties.includes(person)),
  )

/** Everyone who sees to something or is part of it, by name in order of the alphabet. */
export const listPeople = (entries: readonly RegisterEntry[]): readonly string[] =>
  [...new Set(entries.flatMap(({ owner, parties }) => [owner, ...parties]))]
    .filter((name) => name !== '')
    .toSorted((a, b) => a.localeCompare(b, 'nl'))

/** The stage of this name; null for none. */
export const findStage = (id: string | null): RegisterStage | null =>
  registerStages.find((stage) => stage === id) ?? null
