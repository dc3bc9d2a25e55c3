import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { PilotScreen } from '../../renderer/features/pilot/PilotScreen.tsx'
import { toPilotFigures } from '../../shared/domain/pilot-figures/pilot-figures.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { makePilotCases, numbersFrom, somePlans } from '../helpers/pilot-cases.ts'
import { showPage } from '../helpers/show-page.tsx'

let routes: ReturnType<typeof fakeRoutes>
beforeEach(async () => {
  await page.viewport(1366, 768)
  routes = fakeRoutes({
    pilotSignals: () => [
      {
        id: 'sig-1',
        kind: 'werkproces',
        words: 'Twee intakes voor één vraag.',
        tried: 'Eén intake gevraagd.',
        month: '2026-11',
        answer: null,
      },
    ],
    answerPilotSignal: ({ body }) => body,
    pilotCosts: () => ({ isOn: false, sums: null }),
    switchPilotCosts: ({ body }) => body,
  })
})

const pilot = toPilotFigures(makePilotCases(40, numbersFrom(4)), somePlans)

test('every figure that may be shown has its numbers in a table too', async () => {
  const screen = await showPage(<PilotScreen pilot={pilot} rounds={[]} isOwner />)
  await expect.element(screen.getByText(/^Over 40 huishoudens, zonder namen/)).toBeVisible()
  const section = screen.getByRole('region', { name: 'Waar de zaken staan' })
  await section.getByText('Als tabel').click()
  await expect.element(section.getByRole('table')).toBeVisible()
  await expect.element(section.getByRole('columnheader', { name: 'Huishoudens' })).toBeVisible()
})

test('a choice that is too small says so instead of showing nought', async () => {
  const screen = await showPage(<PilotScreen pilot={pilot} rounds={[]} isOwner={false} />)
  await screen.getByRole('button', { name: /Groep$/ }).click()
  await screen.getByRole('option', { name: 'Overgang 18-/18+' }).click()
  const section = screen.getByRole('region', { name: 'Waar de zaken staan' })
  await expect
    .element(section.getByText(/^Te weinig huishoudens om dit te laten zien/))
    .toBeVisible()
  expect(routes.calls('pilotSignals')).toEqual([])
})

test('too few households show no figure at all', async () => {
  const none = toPilotFigures(makePilotCases(4, numbersFrom(1)), somePlans)
  const screen = await showPage(<PilotScreen pilot={none} rounds={[]} isOwner={false} />)
  await expect.element(screen.getByText('Nog te weinig om iets te laten zien')).toBeVisible()
  await expect
    .element(screen.getByRole('button', { name: 'Voor een spreadsheet' }))
    .not.toBeInTheDocument()
})

test('rounds of the toetsingskader are drawn, with their table and both as files', async () => {
  const counts = { eens: 12, verschil: 4, tegenspraak: 3, onvoldoende: 1 }
  const themes = [{ id: 'T1', title: { nl: 'Toeleiding', en: 'Reach' }, counts }]
  const rounds = [
    { roundId: 'r1', title: 'Voorjaar', on: '2026-06-02', themes },
    { roundId: 'r2', title: 'Najaar', on: '2026-10-02', themes: null },
  ]
  const groups = [{ group: 'Noord', rounds }]
  const screen = await showPage(<PilotScreen pilot={pilot} rounds={groups} isOwner={false} />)
  const whole = screen.getByRole('region', { name: 'Zien organisaties hetzelfde?, Noord' })
  await whole.getByText('Als tabel').click()
  const row = whole.getByRole('row', { name: /^Najaar/ })
  await expect.element(row).toMatchTextContent(/Te weinig organisaties om te tonen/)
  const saved = vi.spyOn(URL, 'createObjectURL')
  for (const name of [/^Plaatje opslaan/, /^Tabel bewaren/])
    await whole.getByRole('button', { name }).click()
  await vi.waitFor(() =>
    expect(saved.mock.calls.map(([file]) => file instanceof Blob && file.type)).toEqual([
      'image/png',
      'text/csv;charset=utf-8',
    ]),
  )
})

test('the answer of policy to a signal is written down, and estimates wait to be asked for', async () => {
  const screen = await showPage(<PilotScreen pilot={pilot} rounds={[]} isOwner />)
  await screen.getByRole('button', { name: /^Nog niet gevraagd/ }).click()
  await screen.getByRole('button', { name: 'Antwoord bewaren' }).click()
  await expect.element(screen.getByText('Kies hoe het ervoor staat.')).toBeVisible()
  await screen.getByText('Wordt bekeken', { exact: true }).click()
  await screen.getByRole('button', { name: 'Antwoord bewaren' }).click()
  await vi.waitFor(() =>
    expect(routes.calls('answerPilotSignal')).toEqual([
      expect.objectContaining({ params: { id: 'sig-1' }, body: { state: 'looking', words: '' } }),
    ]),
  )
  const costs = screen.getByRole('checkbox', { name: 'Laat schattingen zien' })
  await expect.element(costs).not.toBeChecked()
  await screen.getByText('Laat schattingen zien').click()
  await vi.waitFor(() => expect(routes.calls('switchPilotCosts')).toHaveLength(1))
})
