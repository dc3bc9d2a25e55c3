import { type ReactNode, useEffect } from 'react'
import {
  type AuthorityCase,
  AuthorityCaseContext,
  type Party,
} from '../../renderer/features/authority/authority-case.ts'
import { readToday } from '../../renderer/platform/today.ts'
import { useAuthority } from '../../renderer/platform/use-authority.ts'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import type { Session } from '../../shared/api/replies.ts'
import { decisionTakenFact } from '../../shared/domain/authority/decision-facts.ts'
import { escalationOpenedFact } from '../../shared/domain/authority/escalation-facts.ts'
import { mandateGrantedFact } from '../../shared/domain/authority/mandate-facts.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { addDays } from '../../shared/util/calendar-days.ts'
import { fakeRoutes } from './fake-routes.ts'
import { ownerSession, showPage } from './show-page.tsx'

const today = readToday()
/** The day that many days from now. */
export const dayFromNow = (count: number): string => addDays(today, count)

const parties: readonly Party[] = [
  { id: 'O2', name: 'De Oeverzorg', worker: 'Sanne Vlietstra' },
  { id: 'O3', name: 'Gezinshulp Lindeveld', worker: 'Priya Ramdin' },
]

/** Sanne of De Oeverzorg, on her own device. */
export const sanneSession: Session = {
  ...ownerSession,
  participantId: 'sanne',
  name: 'Sanne Vlietstra',
  role: 'professional',
  organisation: 'De Oeverzorg',
  partyId: 'O2',
  isOwner: false,
  caseId: 'case-1',
}

/** A fact as a page reads it. */
export type ToldRecord = Readonly<{ type: string; body: object }>

/** A mandate that holds now, for convening, order, and pausing help; with an amount. */
export const mandate = (changes: object = {}): ToldRecord => ({
  type: mandateGrantedFact.type,
  body: {
    id: 'M1',
    grantedBy: 'College Lindervoort',
    grantedByRole: 'college',
    basis: 'mandaatbesluitCollege',
    validFrom: dayFromNow(-30),
    validUntil: dayFromNow(300),
    scope: ['S1', 'S3', 'S5'],
    budgetLimitEur: 5000,
    excludes: ['beroepsgeheim'],
    documentRef: 'Mandaatbesluit 12',
    remark: '',
    on: dayFromNow(-30),
    ...changes,
  },
})

/** A decision of yesterday that both parties are affected by. */
export const decision = (changes: object = {}): ToldRecord => ({
  type: decisionTakenFact.type,
  body: {
    id: 'D1',
    number: 1,
    kind: 'besluit',
    title: 'Eén gezinswerker voor beide ouders',
    textPlain: 'Priya helpt jullie allebei.',
    mandateId: 'M1',
    scopeIds: ['S3'],
    reason: 'Dubbel werk',
    triedOn: dayFromNow(-8),
    triedHow: 'Aan tafel besproken',
    alternatives: '',
    effectsFamily: 'Eén gezicht',
    familyView: 'Fijn, één persoon',
    affected: parties.map(({ id, name }) => ({ partyId: id, party: name })),
    reverseTestId: null,
    whyNoReverseTest: 'Geen recht verandert',
    executor: 'Gezinshulp Lindeveld',
    deadline: null,
    startsOn: dayFromNow(-1),
    validUntil: dayFromNow(60),
    whyLonger: '',
    reviewOn: null,
    budgetEur: null,
    awbDecisionRef: '',
    rightsExplained: true,
    meetingId: null,
    replaces: null,
    on: dayFromNow(-1),
    ...changes,
  },
})

/** The view of De Oeverzorg on decision 1. */
export const deviatingView = (changes: object = {}): ToldRecord => ({
  type: 'position.taken',
  body: {
    decisionId: 'D1',
    partyId: 'O2',
    party: 'De Oeverzorg',
    position: 'voertUitMetStandpunt',
    kind: 'veiligheid',
    view: 'Vader staat er dan alleen voor',
    needs: 'Eerst een veiligheidsplan',
    person: 'Sanne Vlietstra',
    personRole: '',
    how: 'eigenApparaat',
    evidence: '',
    on: today,
    shownRecord: 2,
    shownHash: 'a1b2',
    ...changes,
  },
})

/** The family heard decision 1. */
export const familyTold: ToldRecord = {
  type: 'decision.familyInformed',
  body: { decisionId: 'D1', words: 'Nadia belde met Marloes.', on: dayFromNow(-1) },
}

/** A host that records what it is sent, with ids as the host gives them, or refuses it. */
export function recordingHost(first: readonly ToldRecord[]) {
  let lines: readonly RecordLine[] = []
  let refusal: AppError | null = null
  const add = ({ type, body }: ToldRecord, corrects: number | null = null): RecordLine => {
    const n = lines.length + 1
    const who = { byId: 'owner', byName: 'Nadia el Amrani', corrects, hash: `hash-of-${n}` }
    const line = { n, type, at: new Date().toISOString(), body, ...who }
    lines = [...lines, line]
    return line
  }
  for (const record of first) add(record)
  const routes = fakeRoutes({
    records: () => [...lines],
    makeRecord: ({ body: { type, body } }) =>
      refusal ?? add({ type, body: { ...body, ...toHostPart(type, lines.length) } }),
  })
  return {
    add,
    refuseWith: (reason: string | null) => {
      refusal = reason === null ? null : new AppError('record/not-allowed', { reason })
    },
    made: () =>
      routes.calls('makeRecord').map((call) => {
        const { body } = call as { body: { key: string; type: string; body: object } }
        return body
      }),
  }
}

/** What the host adds to a body before it is a fact. */
function toHostPart(type: string, count: number): object {
  const on = { on: today }
  if (type === mandateGrantedFact.type) return { ...on, id: `M${count + 1}` }
  if (type === escalationOpenedFact.type) return { ...on, id: `E${count + 1}` }
  if (type === 'escalation.answered') return { ...on, how: 'opgeschreven' }
  if (type === 'backing.asked') return { ...on, id: `R${count + 1}` }
  if (type === 'mandate.acknowledgementAsked') return { ...on, party: 'De Oeverzorg' }
  if (type === 'position.taken')
    return {
      ...on,
      party: 'De Oeverzorg',
      person: 'Sanne',
      how: 'eigenApparaat',
      shownRecord: 2,
      shownHash: '',
    }
  if (type !== decisionTakenFact.type) return on
  const affected = [{ partyId: 'O2', party: 'De Oeverzorg' }]
  return { ...on, id: 'D9', number: 9, kind: 'besluit', validUntil: dayFromNow(90), affected }
}

/** Shows one of the pages of authority with the facts of the host, without its frame. */
export async function showAuthority(
  page: ReactNode,
  session: Session = ownerSession,
  known: readonly Party[] = parties,
) {
  return showPage(<Stage parties={known}>{page}</Stage>, session)
}

const hostChanged = 'host-changed'
/** The page hears that something changed, and asks the host again. */
export const tellChanged = (): boolean => dispatchEvent(new Event(hostChanged))

type StageProps = Readonly<{ children: ReactNode; parties: readonly Party[] }>

function Stage({ children, parties: named }: StageProps) {
  const { known, retry } = useAuthority('case-1')
  useEffect(() => {
    addEventListener(hostChanged, retry)
    return () => removeEventListener(hostChanged, retry)
  })
  if (known === null) return null
  const value: AuthorityCase = { ...known, caseId: 'case-1', parties: named, tests: [] }
  return <AuthorityCaseContext value={value}>{children}</AuthorityCaseContext>
}
