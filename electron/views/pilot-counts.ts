import type { AgreementState } from '../../shared/domain/authority/agreement-state.ts'
import type { EscalationState } from '../../shared/domain/authority/escalation-state.ts'
import type {
  dayBins,
  escalationBins,
  keptBins,
  meetBins,
} from '../../shared/domain/pilot-figures/figure-list.ts'
import type { Counts } from '../../shared/domain/pilot-figures/pilot-case.ts'

type Bin<L extends readonly string[]> = L[number]

/** Days from the beginning to a first thing, as the band they fall in. */
export function toWaits(beganOn: string, firstOn: string | undefined): Counts {
  const days = firstOn === undefined ? null : toDays(firstOn) - toDays(beganOn)
  const bin: Bin<typeof dayBins> =
    days === null ? 'none' : days <= 30 ? 'd30' : days <= 60 ? 'd60' : days <= 90 ? 'd90' : 'later'
  return { [bin]: 1 }
}

const toDays = (day: string): number => Date.parse(day) / 86_400_000

/** Agreements by the last look back on them. One that was replaced is not looked back on any more. */
export const toKept = (agreements: readonly AgreementState[]): Counts =>
  countOf(
    agreements
      .filter(({ status }) => status !== 'vervangen')
      .map(({ judgements }): Bin<typeof keptBins> => {
        const last = judgements.at(-1)
        return last === undefined ? 'notAsked' : last.isKept ? 'kept' : 'notKept'
      }),
  )

/** Questions to a higher level by how they went. */
export const toCourse = (escalations: readonly EscalationState[]): Counts =>
  countOf(
    escalations.map(({ answer, dueOn, status, isOverdue }): Bin<typeof escalationBins> => {
      if (answer !== null) return dueOn !== null && answer.on > dueOn ? 'late' : 'inTime'
      if (status === 'gesloten') return 'closed'
      return isOverdue ? 'overdue' : 'running'
    }),
  )

type Evaluation = Readonly<{ on: string | null; state: string }>

/**
 * Evaluations while the plan runs, and contacts since the waakvlam burns: apart, so that neither can be
 * subtracted from the other.
 */
export function toMeets(
  all: readonly Evaluation[],
  litOn: string | null,
  today: string,
): Readonly<{ evaluations: Counts; pilotLight: Counts }> {
  const isSinceLit = ({ on }: Evaluation): boolean => litOn !== null && on !== null && on >= litOn
  const toCounts = (some: readonly Evaluation[]): Counts =>
    countOf(some.map((one) => toMeet(one, today)))
  return {
    evaluations: toCounts(all.filter((one) => !isSinceLit(one))),
    pilotLight: toCounts(all.filter(isSinceLit)),
  }
}

function toMeet({ on, state }: Evaluation, today: string): Bin<typeof meetBins> {
  if (state === 'gehouden') return 'held'
  if (state === 'verplaatst') return 'moved'
  if (state === 'overgeslagen') return 'skipped'
  return on !== null && on < today ? 'passed' : 'ahead'
}

/** How often each of these was found. */
export const countOf = (found: readonly string[]): Counts =>
  Object.fromEntries([...Map.groupBy(found, (one) => one)].map(([id, all]) => [id, all.length]))
