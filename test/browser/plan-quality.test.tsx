import { beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { terpstraKuipers } from '../../shared/content/practice-cases/terpstra-kuipers.ts'
import { addEntity, removeEntity, setScalar } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { createPlanHosts, openAsOther, type PlanHosts, showPlan } from '../helpers/plan-stage.tsx'

let hosts: PlanHosts
let records: RecordLine[]
beforeEach(() => {
  hosts = createPlanHosts()
  records = []
  fakeRoutes({
    records: () => records,
    versions: () => [adopted],
    version: () => ({ version: adopted, state: toBase64(earlierPlan()) }),
    audience: () => [],
  })
})

const adopted = {
  id: 'v1',
  seq: 0,
  number: 1,
  name: '',
  reason: 'vastgesteld',
  at: '2026-09-15T12:00:00.000Z',
  byName: 'Nadia el Amrani',
} as const

/** The plan as it was adopted: without safety conditions checked, with someone to call. */
function earlierPlan(): Uint8Array {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedDocument('plan', terpstraKuipers.plan, 1))
  const by = { source: 'view', label: 'test' } as const
  setScalar(doc, planShape.safety, 'main', 'checkedOn', null, by)
  addEntity(doc, planShape.concerns, { id: 'C9', text: 'Toen ook', goalId: 'G1' }, by)
  return Y.encodeStateAsUpdate(doc)
}
const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCodePoint(...bytes))

const answer = (partyId: string, regisseur: string): RecordLine => ({
  n: records.length + 1,
  type: 'party.answered',
  at: '2026-09-15T12:00:00.000Z',
  byId: null,
  byName: null,
  corrects: null,
  body: {
    partyId,
    party: 'x',
    leads: 'ja',
    reason: '',
    regisseur,
    isOwnAnswer: true,
    answeredBy: 'x',
  },
})
const gauge = (screen: Awaited<ReturnType<typeof showPlan>>) =>
  screen.getByRole('region', { name: 'Waar het plan staat' })

test('says what is missing and what is in order, and never gives a grade', async () => {
  const screen = await showPlan({ hosts })
  await expect.element(gauge(screen).getByText('Dit mist nog')).toBeVisible()
  await expect.element(gauge(screen).getByText('Er is een stip op de horizon')).toBeVisible()
  await expect
    .element(gauge(screen).getByText('Finn heeft nog geen eigen cijfer gegeven'))
    .toBeVisible()
  expect(gauge(screen).element().textContent).not.toMatch(/%|punten|score/)
})

test('a line leads to the row it is about, and takes the focus along', async () => {
  const screen = await showPlan({ hosts })
  await gauge(screen).getByRole('link', { name: 'Bij doel 3 staat nog niet wie iets doet' }).click()
  await vi.waitFor(() =>
    expect(document.activeElement?.closest('[data-entity]')?.getAttribute('data-entity')).toBe(
      'goals/G3',
    ),
  )
})

test('follows what someone else changes: gone when solved, there when it opens', async () => {
  const screen = await showPlan({ hosts })
  const other = await openAsOther(hosts.plan)
  const whom = gauge(screen).getByText('Er staat nog niet wie je belt als het misgaat')
  expect(whom.query()).toBeNull()
  for (const id of ['RL5', 'RL6']) removeEntity(other.doc, planShape.relapse, id, other.origin)
  await expect.element(whom).toBeVisible()
  const line = { id: 'RL9', kind: 'wieBellen', text: 'Nadia' } as const
  addEntity(other.doc, planShape.relapse, line, other.origin)
  await expect.element(whom).not.toBeInTheDocument()
  other.close()
})

test('what parties answered counts, and who names another regisseur is named', async () => {
  records = [answer('O1', 'Nadia el Amrani'), answer('O3', 'Bert Holtrop')]
  const screen = await showPlan({ hosts })
  await expect
    .element(gauge(screen).getByText('Gezinshulp Lindeveld noemt een andere regisseur, of geen'))
    .toBeVisible()
  const silent = gauge(screen).getByText(/zeiden nog niet of dit plan leidend is/)
  await expect.element(silent).toBeVisible()
  expect(silent.element().textContent).not.toContain('Gezinshulp Lindeveld')
})

test('many findings of one kind are named a few times and then counted', async () => {
  const by = { source: 'view', label: 'test' } as const
  for (let number = 0; number < 7; number += 1)
    addEntity(hosts.plan.doc, planShape.concerns, { id: `X${number}`, text: 'Zorg' }, by)
  const screen = await showPlan({ hosts })
  await expect.element(gauge(screen).getByText('en nog 3 keer')).toBeVisible()
})

test('shows what came in order since the plan was adopted, worked out from that version', async () => {
  const screen = await showPlan({ hosts })
  await gauge(screen).getByRole('button', { name: 'Vastgesteld op 15 september 2026' }).click()
  await expect.element(gauge(screen).getByText('Sindsdien op orde')).toBeVisible()
  await expect
    .element(gauge(screen).getByText('De veiligheid is samen nagegaan').first())
    .toBeVisible()
})

test('works on without the host’s facts: what was recorded is then left out', async () => {
  fakeRoutes({ records: () => new AppError('host/restarting') })
  const screen = await showPlan({ hosts })
  await expect.element(gauge(screen).getByText('Dit mist nog')).toBeVisible()
})
