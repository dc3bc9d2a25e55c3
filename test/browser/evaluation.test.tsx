import '@fontsource-variable/source-sans-3/wght.css'
import { useMemo } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import { NewReportForm } from '../../renderer/features/evaluation/NewReportForm.tsx'
import { ReportScreen } from '../../renderer/features/evaluation/ReportScreen.tsx'
import { WithdrawStory } from '../../renderer/features/reflection/stories/WithdrawStory.tsx'
import { showLanguage } from '../../renderer/i18n/set-up.ts'
import { changeSettings } from '../../renderer/platform/settings.ts'
import { findText, readEntities } from '../../shared/document/entities.ts'
import { evaluationShape } from '../../shared/document/evaluation-shape.ts'
import { singleId } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { toPilotFigures } from '../../shared/domain/pilot-figures/pilot-figures.ts'
import { createFakeSyncHost, type FakeSyncHost } from '../helpers/fake-sync-host.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { makePilotCases, numbersFrom, somePlans } from '../helpers/pilot-cases.ts'
import { showPage } from '../helpers/show-page.tsx'

const period = { from: '2020-01-01', until: '2026-12-31' }
const pilot = toPilotFigures(makePilotCases(40, numbersFrom(4)), somePlans)
const storyId = '6d0c7f0e-3f63-4c0b-9d5e-0a5f3c1b7d01'
const story = {
  storyId,
  kind: 'succes' as const,
  title: 'Rust in twee huizen',
  parts: [{ id: 'begin', text: 'Elf mensen over de vloer.' }],
  state: 'gecontroleerd' as const,
}
const counts = { eens: 12, verschil: 4, tegenspraak: 3, onvoldoende: 1 }
const themes = [{ id: 'T1', title: { nl: 'Toeleiding', en: 'Reach' }, counts }]

let host: FakeSyncHost
let routes: ReturnType<typeof fakeRoutes>
beforeEach(async () => {
  await page.viewport(1366, 768)
  host = createFakeSyncHost(
    seedDocument('evaluation', { period: [{ id: singleId, ...period }] }, 1),
  )
  routes = fakeRoutes({
    pilotFigures: () => pilot,
    pilotRounds: () => [
      { group: 'Noord', rounds: [{ roundId: 'r1', title: 'Voorjaar', on: '2026-06-02', themes }] },
    ],
    records: () => [
      {
        ...{ n: 1, type: 'story.published', at: '2026-09-29T12:00:00.000Z', byId: null },
        ...{ byName: null, corrects: null, body: story },
      },
    ],
    makeRecord: ({ body }) => ({
      ...{ n: 2, type: body.type, at: '2026-11-20T12:00:00.000Z', byId: 'owner' },
      ...{ byName: 'Nadia', corrects: null, body: { ...body.body, documentId: 'd' } },
    }),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  changeSettings({ language: 'nl' })
})

function Report({ right = 'write' as 'read' | 'write' }) {
  const surroundings = useMemo(() => host.surroundings({}, right), [right])
  return (
    <LiveDocumentProvider documentId="d" kind="evaluation" surroundings={surroundings}>
      <ReportScreen caseId="g" report={{ title: 'Tussenevaluatie', documentId: 'd' }} />
    </LiveDocumentProvider>
  )
}

const chapter = (id: string) =>
  readEntities(host.doc, evaluationShape.chapters).find((one) => one.id === id)

test('each part stands with its figures beside a text that the group writes', async () => {
  const screen = await showPage(<Report />)
  await expect.element(screen.getByRole('heading', { level: 1 })).toMatchTextContent(/Tussen/)
  const part = screen.getByRole('region', { name: 'Wie we bereikten' })
  await part.getByText('Als tabel').first().click()
  await expect.element(part.getByRole('table', { name: 'Groepen' })).toBeVisible()
  await part.getByRole('textbox', { name: 'Wie bereikten we wel, en wie niet?' }).fill('Gezinnen.')
  await vi.waitFor(() => expect(chapter('bereik')?.text).toBe('Gezinnen.'))
  host.editElsewhere((doc) =>
    findText(doc, evaluationShape.chapters, 'leren', 'text')?.insert(0, 'Bel.'),
  )
  await expect
    .element(screen.getByRole('textbox', { name: 'Wat raden we anderen aan, en wat niet?' }))
    .toHaveValue('Bel.')
  await expect.element(screen.getByText(/^Rust in twee huizen/)).toBeVisible()
  await expect
    .element(screen.getByRole('region', { name: 'Zien organisaties hetzelfde?' }))
    .toBeVisible()
})

test('a part that is left out goes for everybody, and its words stay', async () => {
  host.editElsewhere((doc) =>
    findText(doc, evaluationShape.chapters, 'leren', 'text')?.insert(0, 'Bel.'),
  )
  const screen = await showPage(<Report />)
  await screen.getByRole('checkbox', { name: 'Wat we leerden' }).click({ force: true })
  await expect
    .element(screen.getByRole('region', { name: 'Wat we leerden' }))
    .not.toBeInTheDocument()
  await vi.waitFor(() => expect(chapter('leren')).toMatchObject({ isIn: false, text: 'Bel.' }))
  const paper = screen.getByRole('link', { name: 'Als PDF, Word of tekst' })
  await expect.element(paper).toHaveAttribute('href', '/huishouden/g/stuk/evaluation-report?over=d')
})

test('a period in which nobody began says so, and keeps every text', async () => {
  const screen = await showPage(<Report />)
  await expect.element(screen.getByText(/die begonnen in 2024, 2025 en 2026/)).toBeVisible()
  host.editElsewhere((doc) => {
    const root = doc.getMap<{ set(field: string, value: string): void }>('period')
    root.get(singleId)?.set('until', '2020-12-31')
  })
  await expect.element(screen.getByText(/^Over deze jaren is er te weinig/)).toBeVisible()
  const part = screen.getByRole('region', { name: 'Wie we bereikten' })
  await expect.element(part.getByText(/te weinig geteld om te laten zien/)).toBeVisible()
  await expect.element(part.getByRole('textbox')).toBeVisible()
})

test('who may only read changes nothing', async () => {
  const screen = await showPage(<Report right="read" />)
  const box = screen.getByRole('checkbox', { name: 'Wat we leerden' })
  await expect.element(box).toBeDisabled()
})

test('speaks English as well', async () => {
  changeSettings({ language: 'en' })
  await showLanguage()
  const screen = await showPage(<Report />)
  await expect.element(screen.getByRole('region', { name: 'Whom we reached' })).toBeVisible()
  await expect.element(screen.getByText('What you leave out is kept.')).toBeVisible()
})

test('a report begins with a name and a period that runs forward', async () => {
  const begun = vi.fn<(documentId: string) => void>()
  const screen = await showPage(<NewReportForm caseId="g" onClose={() => null} onBegun={begun} />)
  await screen.getByRole('button', { name: 'Verslag beginnen' }).click()
  await expect.element(screen.getByText('Vul in hoe het verslag heet.')).toBeVisible()
  await screen.getByRole('textbox', { name: 'Hoe heet het verslag?' }).fill('Evaluatie')
  await screen.getByRole('button', { name: 'Verslag beginnen' }).click()
  await vi.waitFor(() => expect(begun).toHaveBeenCalledWith('d'))
  expect(routes.calls('makeRecord')).toMatchObject([
    { body: { type: 'evaluation.started', body: { title: 'Evaluatie' } } },
  ])
})

test('a story leaves the library with a reason, and not without', async () => {
  const screen = await showPage(<WithdrawStory caseId="g" story={story} />)
  await screen.getByRole('button', { name: /^Uit de bibliotheek halen/ }).click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Uit de bibliotheek' }).click()
  await expect.element(dialog.getByText('Schrijf op waarom.')).toBeVisible()
  expect(routes.calls('makeRecord')).toEqual([])
  await dialog.getByRole('textbox', { name: 'Waarom?' }).fill('Het gezin wil het niet meer.')
  await dialog.getByRole('button', { name: 'Uit de bibliotheek' }).click()
  await vi.waitFor(() =>
    expect(routes.calls('makeRecord')).toMatchObject([
      { body: { body: { storyId, reason: 'Het gezin wil het niet meer.' } } },
    ]),
  )
})
