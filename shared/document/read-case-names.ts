import { partyKinds } from '../content/party-kinds.ts'
import { laws } from '../content/reverse-test/laws.ts'
import { ruleKinds } from '../content/reverse-test/rule-kinds.ts'
import {
  type CaseNames,
  findNameInWords,
  type NamePlace,
  toOrdinaryWords,
} from '../domain/names-in-words.ts'
import type { planShape } from './plan-shape.ts'
import type { Entity } from './shape.ts'

type Plan = Readonly<{
  persons: readonly Entity<(typeof planShape)['persons']>[]
  network: readonly Entity<(typeof planShape)['network']>[]
  parties: readonly Entity<(typeof planShape)['parties']>[]
}>

/** Everyone whom a plan names: household, people around it, workers and their organisations. */
export const readCaseNames = ({ persons, network, parties }: Plan): CaseNames => ({
  people: [...persons, ...network]
    .map(({ name }) => name)
    .concat(parties.flatMap(({ worker, deputy }) => [worker, deputy])),
  organisations: parties.map(({ name }) => name),
})

/**
 * Words that organisations are named with and that say nothing about a household: 'gemeente', 'Wmo',
 * 'schuldhulpverlening'.
 */
export const ordinaryWords = toOrdinaryWords(
  [...partyKinds, ...laws, ...ruleKinds].flatMap(({ nl, en }) => [nl, en]),
)

/** Where words that leave the case hold a name of it; null when they may leave. */
export const findNameOfCase = (words: string, names: CaseNames): NamePlace | null =>
  findNameInWords(words, names, ordinaryWords)
