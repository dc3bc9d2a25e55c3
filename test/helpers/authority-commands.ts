import type { DecisionState } from '../../shared/domain/authority/decision-state.ts'
import type { AuthorityDesk } from './authority-desk.ts'

/** A mandate that holds from the first of December 2026 for a year. */
export const mandateOf = (changes: object = {}) => ({
  grantedBy: 'College Lindervoort',
  grantedByRole: 'college',
  basis: 'mandaatbesluitCollege',
  validFrom: '2026-12-01',
  validUntil: '2027-12-01',
  scope: ['S3', 'S5'],
  budgetLimitEur: 1000,
  excludes: ['beroepsgeheim'],
  documentRef: '',
  remark: '',
  ...changes,
})

/** A decision that mandate M1 covers, begun on the first of December 2026. */
export const decisionOf = (changes: object = {}) => ({
  title: 'Eén gezinswerker',
  textPlain: 'Priya helpt jullie allebei.',
  mandateId: 'M1',
  scopeIds: ['S5'],
  touches: [],
  reason: 'Dubbel werk',
  triedOn: '2026-11-30',
  triedHow: 'Aan tafel besproken',
  alternatives: '',
  effectsFamily: 'Eén gezicht',
  familyView: '',
  affected: ['O1', 'O2'],
  reverseTestId: null,
  whyNoReverseTest: 'Geen recht verandert',
  executor: 'De Oeverzorg',
  deadline: null,
  startsOn: '2026-12-01',
  validUntil: null,
  whyLonger: '',
  reviewOn: null,
  budgetEur: null,
  awbDecisionRef: '',
  rightsExplained: true,
  meetingId: null,
  replaces: null,
  lastKnownNumber: 0,
  ...changes,
})

/** A party's own answer about D1; a deviating view on safety unless changed. */
export const positionOf = (changes: object = {}) => ({
  decisionId: 'D1',
  partyId: 'O1',
  position: 'voertNietUit',
  kind: 'veiligheid',
  view: 'Finn is dan alleen',
  needs: 'Iemand thuis na school',
  person: '',
  personRole: '',
  evidence: '',
  ...changes,
})

/** A question to the casusautoriteit about D1. */
export const escalationOf = (changes: object = {}) => ({
  level: 2,
  sideRoute: null,
  decisionId: 'D1',
  question: 'Mag het besluit doorgaan?',
  tried: 'Aan tafel besproken',
  asked: 'Een aanwijzing',
  familyEffect: '',
  familyInformedOn: null,
  toPerson: 'Karin Blok',
  toRole: 'Casusautoriteit',
  toOrganisation: 'CJG',
  dueOn: null,
  ...changes,
})

/** The answer to E1, written down with evidence. */
export const answerOf = (changes: object = {}) => ({
  escalationId: 'E1',
  answer: 'Ja, met een oppas.',
  outcome: 'doorgaan',
  person: 'Karin Blok',
  personRole: 'Casusautoriteit',
  evidence: 'Mail',
  ...changes,
})

/** A step of D1. */
export const stepOf = (changes: object = {}) => ({ decisionId: 'D1', words: 'Gebeld', ...changes })

/** Puts mandate M1 and decision D1 on record, and tells the family. */
export async function takeFirstDecision(desk: AuthorityDesk): Promise<void> {
  await desk.send('mandate.granted', mandateOf())
  await desk.send('decision.taken', decisionOf())
  await desk.send('decision.familyInformed', stepOf())
}

/** The first decision of a desk, as it stands now. */
export function firstDecisionOf(desk: AuthorityDesk): DecisionState {
  const [first] = desk.state.decisions
  if (first === undefined) throw new Error('no decision')
  return first
}
