import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { RegisterScreen } from '../../renderer/features/register/RegisterScreen.tsx'
import { useAuthority } from '../../renderer/platform/use-authority.ts'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import type { Session } from '../../shared/api/replies.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import {
  dayFromNow,
  decision,
  deviatingView,
  familyTold,
  mandate,
  type ToldRecord,
} from '../helpers/authority-stage.tsx'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { familySession, ownerSession, showPage } from '../helpers/show-page.tsx'

const agreement = (changes: object = {}): ToldRecord => ({
  type: 'agreement.adopted',
  body: {
    id: 'A1',
    text: 'Finn slaapt op dinsdag bij oma',
    parties: ['Marloes', 'Oma Riet'],
    endsOn: dayFromNow(30),
    positions: [{ name: 'Marloes', position: 'akkoord', remark: null }],
    owner: 'Marloes',
    startsOn: null,
    ifBroken: '',
    source: { kind: 'doel', id: 'g1' },
    amends: null,
    on: dayFromNow(-3),
    ...changes,
  },
})
const meeting: ToldRecord = {
  type: 'meeting.planned',
  body: {
    meetingId: 'RT1',
    kind: 'eerste',
    on: '2099-03-02',
    from: '15:30',
    minutes: 90,
    place: '',
    language: '',
    interpreter: '',
    documentId: 'm1',
    plannedOn: dayFromNow(0),
  },
}
const voter = { name: 'Vmbo De Wissel', organisation: '', isChild: false, isAbsent: true }
const round: ToldRecord = {
  type: 'consent.opened',
  body: {
    roundId: 'CR1',
    meetingId: 'RT1',
    draftId: null,
    text: 'Finn slaapt op dinsdag bij oma',
    owner: 'Marloes',
    parties: ['Marloes'],
    startsOn: null,
    endsOn: null,
    ifBroken: '',
    amends: null,
    reveal: 'meteen',
    voters: [{ ...voter, voterId: 'party:O4', partyId: 'O4', personId: null }],
    deadline: dayFromNow(5),
    on: dayFromNow(0),
  },
}
const closed: ToldRecord = {
  type: 'consent.closed',
  body: { roundId: 'CR1', agreementId: 'A1', textHash: 'cd'.repeat(32), on: dayFromNow(0) },
}
const written: ToldRecord = {
  type: 'consent.late',
  body: {
    roundId: 'CR1',
    voterId: 'party:O4',
    position: 'kanErmeeLeven',
    remark: '',
    evidence: 'Arjan Post, 3 maart',
    cameBy: 'telefoon',
    name: 'Vmbo De Wissel',
    way: 'opgeschreven',
    isLate: false,
    on: dayFromNow(1),
  },
}
const notKept: ToldRecord = {
  type: 'agreement.notKept',
  body: { agreementId: 'A1', why: 'Oma was ziek', on: dayFromNow(0) },
}
const all = [
  mandate(),
  agreement(),
  decision({ reverseTestId: 'OT-1' }),
  familyTold,
  deviatingView(),
]
const hash = 'ab'.repeat(32)

const toLines = (records: readonly ToldRecord[]): RecordLine[] =>
  records.map(({ type, body }, at) => {
    const who = { byId: 'owner', byName: 'Nadia el Amrani', corrects: null }
    return { n: at + 1, type, at: new Date().toISOString(), body, ...who }
  })

type Verdict = Readonly<{ ok: boolean; fault?: 'changed' | 'cut'; firstBroken: number | null }>
const sound: Verdict = { ok: true, firstBroken: null }

function Stage() {
  const { known } = useAuthority('case-1')
  return known === null ? null : <RegisterScreen caseId="case-1" known={known} />
}

const saved: Blob[] = []
async function show(
  records: readonly ToldRecord[] = all,
  session: Session = ownerSession,
  verdict = sound,
) {
  const routes = fakeRoutes({
    records: () => toLines(records),
    answerLinks: () => [],
    createAnswerLink: () => new AppError('internal'),
    chainHead: () => ({ n: 214, hash, seal: '7KQ2-M9XF-0B3D-5E6G-8HJK' }),
    verifyRecords: () => ({ records: 214, ...verdict }),
    exportChain: ({ query }) =>
      query.after === undefined
        ? { lines: ['first', 'one'], next: 1 }
        : { lines: [`after ${query.after}`, 'end'], next: null },
  })
  await showPage(<Stage />, session)
  return routes
}

beforeEach(async () => {
  await page.viewport(1366, 768)
  saved.length = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) saved.push(file)
    return 'about:blank#saved'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const row = (name: RegExp) => page.getByRole('row', { name }).first()

describe('the register', () => {
  test('shows each agreement and decision with owner, term, state, positions and its ways', async () => {
    await show([...all, notKept])
    const made = row(/Finn slaapt op dinsdag/)
    await expect.element(made).toBeVisible()
    const words = /Afspraak A1.*Marloes.*Loopt.*Niet nagekomen.*Oma was ziek/
    await expect.element(made).toMatchTextContent(words)
    await expect.element(made.getByText('Nog niets gezegd: Oma Riet').first()).toBeVisible()
    await expect
      .element(made.getByRole('link', { name: 'Het plan' }))
      .toHaveAttribute('href', '/huishouden/case-1/plan?plek=goals%2Fg1%2Ftitle')
    const taken = row(/Eén gezinswerker/)
    await expect.element(taken.getByText('Opgeschort')).toBeVisible()
    await expect.element(taken.getByText(/De Oeverzorg: Voert uit/)).toBeVisible()
    await expect
      .element(taken.getByRole('link', { name: 'Eén gezinswerker voor beide ouders' }))
      .toHaveAttribute('href', '/huishouden/case-1/besluiten/D1')
    await expect
      .element(taken.getByRole('link', { name: 'Omgekeerde Toets OT-1' }))
      .toHaveAttribute('href', '/huishouden/case-1/omgekeerde-toets/OT-1')
    await expect
      .element(taken.getByRole('link', { name: 'Stuk voor buitenstaanders over besluit D1' }))
      .toHaveAttribute('href', '/huishouden/case-1/stuk/decision?over=D1')
  })

  test('asks who was not there, and tells a plan ahead on the day it was made', async () => {
    const routes = await show([meeting, round, closed, agreement()])
    const list = page.getByRole('region', { name: 'Wie er niet bij was' })
    await expect.element(list.getByText('Vmbo De Wissel')).toBeVisible()
    await expect
      .element(list.getByText('Afspraak A1: Finn slaapt op dinsdag bij oma'))
      .toBeVisible()
    await list.getByRole('button', { name: 'Vraag met een link: Vmbo De Wissel, A1' }).click()
    await page.getByLabelText('Voor wie is de link?').fill('Arjan Post')
    await page.getByRole('button', { name: 'Link maken' }).click()
    await vi.waitFor(() =>
      expect(routes.calls('createAnswerLink')).toMatchObject([
        {
          body: {
            question: { kind: 'consent', roundId: 'CR1', voterId: 'party:O4' },
            person: 'Arjan Post',
            shows: [],
          },
        },
      ]),
    )
    await expect.element(row(/plande een rondetafelgesprek op 2 maart 2099/)).toBeVisible()
    expect(row(/^2 maart 2099/).elements()).toEqual([])
  })

  test('what an absent party let know by phone is written down, and marked as such', async () => {
    const routes = await show([meeting, round, closed, agreement()])
    await page.getByRole('button', { name: 'Antwoord opschrijven: Vmbo De Wissel, A1' }).click()
    const form = page.getByRole('form', { name: 'Wat Vmbo De Wissel liet weten' })
    await form.getByRole('button', { name: 'Vastleggen' }).click()
    // Nothing is chosen beforehand, and nothing is sent without how it came and who said it.
    await expect.element(form.getByText('Kies wat past.').first()).toBeVisible()
    expect(routes.calls('makeRecord')).toEqual([])
    await form.getByText('Akkoord, met opmerking').click()
    await form.getByText('Telefoon').click()
    await form.getByLabelText('Wie zei of schreef het, en wanneer?').fill('Arjan Post, 3 maart')
    await form.getByRole('button', { name: 'Vastleggen' }).click()
    expect(routes.calls('makeRecord')).toEqual([])
    await form.getByLabelText('In hun woorden').fill('Alleen buiten de toetsweek')
    await form.getByRole('button', { name: 'Vastleggen' }).click()
    await vi.waitFor(() =>
      expect(routes.calls('makeRecord')).toMatchObject([
        {
          body: {
            type: 'consent.late',
            body: {
              roundId: 'CR1',
              voterId: 'party:O4',
              position: 'akkoordMetOpmerking',
              remark: 'Alleen buiten de toetsweek',
              cameBy: 'telefoon',
              evidence: 'Arjan Post, 3 maart',
            },
          },
        },
      ]),
    )
  })

  test('an answer that was written down says by whom, how and when; others see that it came later', async () => {
    const asked = agreement({
      positions: [
        { name: 'Marloes', position: 'akkoord', remark: null },
        { name: 'Vmbo De Wissel', position: 'nietGereageerd', remark: null },
      ],
    })
    await show([meeting, round, closed, asked, written])
    const list = page.getByRole('region', { name: 'Wie er niet bij was' })
    await expect
      .element(list.getByText(/Opgeschreven voor hen door Nadia el Amrani.*Telefoon: Arjan Post/))
      .toBeVisible()
    await expect
      .element(
        row(/Finn slaapt/).getByText(/Vmbo De Wissel: Kan ermee leven \(later, opgeschreven/),
      )
      .toBeVisible()
  })

  test('silence is no yes: who did not respond is not among those who agree', async () => {
    const asked = agreement({
      positions: [
        { name: 'Marloes', position: 'akkoord', remark: null },
        { name: 'Vmbo De Wissel', position: 'nietGereageerd', remark: null },
      ],
    })
    const past: ToldRecord = { type: round.type, body: { ...round.body, deadline: dayFromNow(-1) } }
    await show([meeting, past, closed, asked])
    const made = row(/Finn slaapt/)
    await expect.element(made.getByText('Eens: Marloes', { exact: true })).toBeVisible()
    await expect.element(made.getByText(/Nog niets gezegd: Vmbo De Wissel/)).toBeVisible()
    const list = page.getByRole('region', { name: 'Wie er niet bij was' })
    await expect.element(list.getByText(/Niet gereageerd voor de termijn/)).toBeVisible()
    await expect.element(list.getByRole('button', { name: /Antwoord opschrijven/ })).toBeVisible()
    expect(list.getByRole('button', { name: /Vraag met een link/ }).elements()).toEqual([])
  })

  test('is narrowed by kind and by who it is with', async () => {
    await show()
    await page.getByRole('radio', { name: /Afspraken/ }).click()
    await expect.element(row(/Finn slaapt/)).toBeVisible()
    expect(
      page
        .getByRole('table')
        .first()
        .getByText(/Eén gezinswerker/)
        .elements(),
    ).toEqual([])
    await page.getByRole('button', { name: /Met wie/ }).click()
    await page.getByRole('option', { name: 'De Oeverzorg' }).click()
    await expect.element(page.getByText('Niets gevonden')).toBeVisible()
    await page.getByRole('button', { name: 'Alles tonen' }).click()
    await expect.element(row(/Eén gezinswerker/)).toBeVisible()
  })

  test('tells the facts on a line of time and as a list', async () => {
    await show()
    await expect
      .element(page.getByRole('img', { name: /Tijdlijn met 5 vastgelegde feiten/ }))
      .toBeVisible()
    const list = page.getByRole('table', { name: 'Vastgelegde feiten, het nieuwste eerst' })
    await expect
      .element(
        list.getByText(/Nadia el Amrani nam besluit 1: Eén gezinswerker voor beide ouders\./),
      )
      .toBeVisible()
  })

  test('says so when nothing was recorded, and still shows the check number', async () => {
    await show([])
    await expect.element(page.getByText('Nog niets vastgelegd')).toBeVisible()
    await expect.element(page.getByText(/abab abab/)).toBeVisible()
    await expect.element(page.getByText('7KQ2-M9XF-0B3D-5E6G-8HJK')).toBeVisible()
  })

  test('names facts that cannot be read', async () => {
    await show([...all, { type: 'decision.newKind', body: {} }])
    await expect.element(page.getByText('Niet alles is te lezen')).toBeVisible()
  })
})

describe('the proof', () => {
  test('everybody can keep the check number in a file of their own', async () => {
    await show(all, familySession)
    await page.getByRole('button', { name: 'Bewaar dit controlegetal' }).click()
    expect(await saved[0]?.text()).toContain(hash)
    expect(await saved[0]?.text()).toContain('7KQ2-M9XF-0B3D-5E6G-8HJK')
    expect(page.getByRole('button', { name: /Keten van/ }).elements()).toEqual([])
  })

  test('the owner saves a chain, put together from its pieces', async () => {
    await show()
    await page.getByRole('button', { name: 'Keten van de hele laptop bewaren' }).click()
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    expect(await saved[0]?.text()).toBe('first\none\nafter 1\nend\n')
  })

  test('the owner saves the chain of this household alone, and reads what is in it', async () => {
    const routes = await show()
    await expect
      .element(page.getByText(/Van andere huishoudens staat er per feit alleen een nummer/))
      .toBeVisible()
    await page.getByRole('button', { name: 'Keten van dit huishouden bewaren' }).click()
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    expect(routes.calls('exportChain')).toMatchObject([
      { query: { caseId: 'case-1' } },
      { query: { caseId: 'case-1', after: '1' } },
    ])
  })

  test.each([
    ['changed', /Regel 12 is buiten de app om veranderd\./],
    ['cut', /Het einde van het register is weg: regel 12/],
  ] as const)(
    'a register that is %s is flagged with the reason, and everything stays readable',
    async (fault, words) => {
      await show(all, ownerSession, { ok: false, fault, firstBroken: 12 })
      await expect.element(page.getByRole('alert').getByText(words)).toBeVisible()
      await expect.element(row(/Finn slaapt/)).toBeVisible()
    },
  )
})
