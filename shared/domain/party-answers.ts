import type { PlanLead } from './case-life.ts'

/** What a party said about the plan and the regisseur, on one moment. */
export type PartyAnswer = Readonly<{ partyId: string; leads: PlanLead; regisseur: string }>

/** The newest answer of each party. `answers` are oldest first, as records are. */
export const toLatestAnswers = <A extends PartyAnswer>(
  answers: readonly A[],
): ReadonlyMap<string, A> => new Map(answers.map((answer) => [answer.partyId, answer]))

/** A name for the regisseur, and the parties that gave it. */
export type NamedRegisseur = Readonly<{ name: string; partyIds: readonly string[] }>

/**
 * Whom the parties call the regisseur, most named first. Case and spaces do not make another person; two
 * spellings of one name do, because guessing that they are the same would hide what this is there to show.
 * Answers that name nobody are left out.
 */
export function toNamedRegisseurs(
  latest: readonly Pick<PartyAnswer, 'partyId' | 'regisseur'>[],
): readonly NamedRegisseur[] {
  const named = latest.filter(({ regisseur }) => regisseur.trim() !== '')
  const groups = [...Map.groupBy(named, ({ regisseur }) => toKey(regisseur)).values()]
  return groups
    .map((group) => ({
      name: group[0]?.regisseur.trim() ?? '',
      partyIds: group.map(({ partyId }) => partyId),
    }))
    .toSorted((a, b) => b.partyIds.length - a.partyIds.length || a.name.localeCompare(b.name))
}

const toKey = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase()
