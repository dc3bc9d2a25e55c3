import type { z } from 'zod'
import {
  escalationLevel,
  escalationLevels,
  sideRoute,
} from '../../../../shared/domain/authority/authority-vocabulary.ts'
import type { escalationOpening } from '../../../../shared/domain/authority/escalation-facts.ts'

type Opening = z.output<typeof escalationOpening>

/** An escalation while it is being filled in; the route is 'level-2' or 'side-veiligThuis'. */
export type EscalationDraft = Readonly<
  Omit<Opening, 'level' | 'sideRoute' | 'decisionId'> & { route: string | null }
>

/** Nothing asked yet; what was typed elsewhere about it is taken along. */
export const toEmptyEscalation = (
  known: Readonly<{ tried?: string; asked?: string; familyEffect?: string; route?: string }> = {},
): EscalationDraft => ({
  route: known.route ?? null,
  question: '',
  tried: known.tried ?? '',
  asked: known.asked ?? '',
  familyEffect: known.familyEffect ?? '',
  familyInformedOn: null,
  toPerson: '',
  toRole: '',
  toOrganisation: '',
  dueOn: null,
})

/** The name of a rung in the form. */
export const toLevelRoute = (level: number): string => `level-${level}`
/** The name of a side route in the form. */
export const toSideRoute = (id: string): string => `side-${id}`

/** The draft as it is sent; without a route the rules say that it is missing. */
export function toOpening(
  { route, ...draft }: EscalationDraft,
  decisionId: string | null,
): Opening {
  const level = escalationLevels.find((known) => toLevelRoute(known) === route) ?? null
  const side = sideRoute.safeParse(route?.replace('side-', ''))
  return {
    ...draft,
    decisionId,
    level: level === null ? null : escalationLevel.parse(level),
    sideRoute: side.success ? side.data : null,
  }
}
