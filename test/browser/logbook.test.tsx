import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { LogbookScreen } from '../../renderer/features/logbook/LogbookScreen.tsx'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showPage } from '../helpers/show-page.tsx'

const line = (n: number, type: string, body: unknown): RecordLine => ({
  n,
  type,
  at: '2026-11-20T12:00:00.000Z',
  byId: 'owner',
  byName: 'Nadia el Amrani',
  corrects: null,
  body,
})
const entry = {
  on: '2026-09-15',
  facts: 'Ouders kozen zelf om uit elkaar te gaan.',
  different: '',
  effect: 'Rust in twee huizen.',
  factors: ['F+7', 'F-7'],
  breakthrough: { type: 'D7', size: 'groot' },
  feeling: 4,
  nextStep: '',
  question: '',
  basedOn: null,
}

let routes: ReturnType<typeof fakeRoutes>
beforeEach(async () => {
  await page.viewport(1366, 768)
  routes = fakeRoutes({
    records: () => [
      line(3, 'logbook.written', entry),
      line(4, 'agreement.kept', { agreementId: 'A1', why: '', on: '2026-11-18' }),
    ],
    makeRecord: ({ body }) => line(9, body.type, {}),
  })
})
const made = () => routes.calls('makeRecord').map((call) => Object(call).body)

test('shows what was learned, with its breakthrough and factors', async () => {
  const screen = await showPage(<LogbookScreen caseId="case-1" />)
  await expect.element(screen.getByText('Rust in twee huizen.')).toBeVisible()
  await expect.element(screen.getByText('Regie weer bij de inwoner (Grote stap)')).toBeVisible()
  await expect.element(screen.getByText('− Meer plannen in één gezin')).toBeVisible()
})

test('entries are parted by a line, and the last one by none', async () => {
  fakeRoutes({
    records: () => [line(3, 'logbook.written', entry), line(4, 'logbook.written', entry)],
  })
  const screen = await showPage(<LogbookScreen caseId="case-1" />)
  const entries = screen.getByRole('listitem').filter({ has: page.getByRole('article') })
  await expect.element(entries.nth(1)).toBeVisible()
  const lines = entries.elements().map((one) => getComputedStyle(one).borderBlockEndWidth)
  expect(lines).toEqual(['1px', '0px'])
})

test('an entry begins from what is on record, and asks only what happened', async () => {
  const screen = await showPage(<LogbookScreen caseId="case-1" />)
  await screen.getByRole('button', { name: 'Hierover schrijven' }).click()
  const facts = screen.getByRole('textbox', { name: 'Wat gebeurde er?' })
  await expect.element(facts).toHaveValue('Afspraak A1 is nagekomen.')
  await facts.fill('')
  await screen.getByRole('button', { name: 'Bewaren' }).click()
  await expect.element(screen.getByText('Nog nodig: wat gebeurde er?')).toBeVisible()
  await facts.fill('De afspraak hield.')
  await screen.getByText('Wat werkte mee').first().click()
  await screen.getByText('Kleine stappen').click()
  await screen.getByRole('button', { name: /Doorbraak/ }).click()
  await screen.getByRole('option', { name: 'Netwerk doet weer mee' }).click()
  await screen.getByRole('button', { name: 'Bewaren' }).click()
  await expect.element(screen.getByText('Nog nodig: hoe groot was de stap?')).toBeVisible()
  await screen.getByText('Kleine stap', { exact: true }).click()
  await screen.getByRole('button', { name: 'Bewaren' }).click()
  await vi.waitFor(() => expect(made()).toHaveLength(1))
  expect(made()[0]).toMatchObject({
    type: 'logbook.written',
    body: {
      facts: 'De afspraak hield.',
      on: '2026-11-18',
      basedOn: 4,
      factors: ['F+9'],
      breakthrough: { type: 'D9', size: 'klein' },
      feeling: null,
    },
  })
})

test('a rule in the way goes to policy with what was tried', async () => {
  const screen = await showPage(<LogbookScreen caseId="case-1" />)
  await screen.getByRole('button', { name: 'Signaal geven' }).click()
  await expect.element(screen.getByText('Kies wat voor regel het is.')).toBeVisible()
  await screen.getByRole('button', { name: /Wat voor regel/ }).click()
  await screen.getByRole('option', { name: 'Verordening' }).click()
  await screen.getByRole('textbox', { name: 'Wat stond er in de weg?' }).fill('Zoekplicht.')
  await screen.getByRole('textbox', { name: 'Wat is er geprobeerd?' }).fill('Uitstel gevraagd.')
  await screen.getByRole('button', { name: 'Signaal geven' }).click()
  await vi.waitFor(() => expect(made()).toHaveLength(1))
  expect(made()[0]).toMatchObject({
    type: 'policySignal.given',
    body: { kind: 'verordening', words: 'Zoekplicht.', tried: 'Uitstel gevraagd.', testId: null },
  })
})
