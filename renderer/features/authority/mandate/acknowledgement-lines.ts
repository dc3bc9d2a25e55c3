import type {
  AcknowledgementState,
  MandateState,
} from '../../../../shared/domain/authority/mandate-state.ts'
import type { AcknowledgementAnswer } from '../../../../shared/domain/authority/authority-vocabulary.ts'
import type { Party } from '../authority-case.ts'

/** One partner with what it said of a mandate. */
export type AcknowledgementLine = Readonly<{
  partyId: string
  party: string
  worker: string
  /** False for a party that left the plan: it is not asked any more. */
  isInPlan: boolean
  /** 'gevraagd' and 'onbekend' are no answers: silence is not a yes. */
  looks: AcknowledgementAnswer | 'gevraagd' | 'onbekend'
  askedOn: string | null
  answer: AcknowledgementState['answer']
}>

/** Every party of the plan, asked or not; then those that answered before they left the plan. */
export function toAcknowledgementLines(
  { acknowledgements }: MandateState,
  parties: readonly Party[],
): readonly AcknowledgementLine[] {
  const toLine = (party: Party, isInPlan: boolean): AcknowledgementLine => {
    const known = acknowledgements.find(({ partyId }) => partyId === party.id)
    const asked = known?.askedOn ?? null
    return {
      partyId: party.id,
      party: party.name,
      worker: party.worker,
      isInPlan,
      askedOn: asked,
      answer: known?.answer ?? null,
      looks: known?.answer?.answer ?? (asked === null ? 'onbekend' : 'gevraagd'),
    }
  }
  const gone = acknowledgements.filter(({ partyId }) => !parties.some(({ id }) => id === partyId))
  return [
    ...parties.map((party) => toLine(party, true)),
    ...gone.map(({ partyId, party }) => toLine({ id: partyId, name: party, worker: '' }, false)),
  ]
}

/** The mandate that holds today; of several the newest. Null when there is none. */
export const findStandingMandate = (mandates: readonly MandateState[]): MandateState | null =>
  mandates.findLast(({ status }) => status === 'geldig') ?? null
