/** Someone whose position on the plan is asked: a member of the family or a party. */
export type PlanVoice = Readonly<{ kind: 'gezin' | 'partij'; id: string; name: string }>

type Member = Readonly<{ id: string; name: string; sign: string; isInPlan: boolean }>
type Party = Readonly<{ id: string; name: string }>

/** Signs of the genogram that stand for no one who can speak. */
const withoutVoice: ReadonlySet<string> = new Set(['huisdier', 'zwangerschap'])

/**
 * Everyone whose position belongs with an adoption, the family first. A child counts as well: how it was
 * heard is in the plan, and "niet gereageerd" is an answer. A line without a name is nobody yet.
 */
export const listPlanVoices = (
  persons: readonly Member[],
  parties: readonly Party[],
): readonly PlanVoice[] =>
  [
    ...persons
      .filter(({ sign, isInPlan }) => isInPlan && !withoutVoice.has(sign))
      .map(({ id, name }) => ({ kind: 'gezin', id, name: name.trim() }) as const),
    ...parties.map(({ id, name }) => ({ kind: 'partij', id, name: name.trim() }) as const),
  ].filter(({ name }) => name !== '')
