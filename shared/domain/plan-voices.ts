/** Someone whose position on the plan is asked: a member of the family or a party. */
export type PlanVoice = Readonly<{ kind: 'gezin' | 'partij'; id: string; name: string }>

type Member = Readonly<{
  id: string
  name: string
  sign: string
  died: string | null
  isInPlan: boolean
}>
type Party = Readonly<{ id: string; name: string }>

/** People who can have a say: not a pet, not an unborn child, not someone who died or stands outside the plan. */
export const hasSay = ({ sign, died, isInPlan, name }: Omit<Member, 'id'>): boolean =>
  isInPlan && died === null && sign !== 'huisdier' && sign !== 'zwangerschap' && name.trim() !== ''

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
      .filter(hasSay)
      .map(({ id, name }) => ({ kind: 'gezin', id, name: name.trim() }) as const),
    ...parties.map(({ id, name }) => ({ kind: 'partij', id, name: name.trim() }) as const),
  ].filter(({ name }) => name !== '')
