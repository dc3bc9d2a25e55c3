import { beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { HouseStyleSetting } from '../../renderer/features/output/HouseStyleSetting.tsx'
import { OutputScreen } from '../../renderer/features/output/OutputScreen.tsx'
import type { DoPaperAct } from '../../renderer/features/output/paper-files.ts'
import { noHouseStyle } from '../../shared/output/house-style.ts'
import { stubBridge } from '../helpers/fake-bridge.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { awkwardTexts, makePaper, makeTable } from '../helpers/paper.ts'
import { showApp, stubSockets } from '../helpers/show-app.tsx'
import { familySession, ownerSession, showPage } from '../helpers/show-page.tsx'

const paper = makePaper([
  { kind: 'heading', level: 2, text: 'Wie doet wat' },
  makeTable(3),
  { kind: 'quote', who: 'Finn', words: awkwardTexts.arabic },
  { kind: 'list', items: [awkwardTexts.markup, awkwardTexts.emoji] },
])
const choice = { caseId: 'case-1', kind: 'plan', party: null, about: null, language: 'nl' } as const
const answers = {
  outputs: () => [
    { kind: 'plan', parties: [], subjects: [] },
    { kind: 'agreements', parties: ['Marloes Terpstra'], subjects: [] },
  ],
  output: () => paper,
}

beforeEach(() => {
  stubSockets()
  vi.stubGlobal('print', vi.fn<() => void>())
})

const showPaper = async (doAct?: DoPaperAct) =>
  showPage(
    <OutputScreen
      choice={choice}
      onChange={vi.fn<() => void>()}
      {...(doAct === undefined ? {} : { doAct })}
    />,
  )

test('a paper has one h1, real headers to its table, and what people wrote as they wrote it', async () => {
  fakeRoutes(answers)
  const screen = await showPaper()
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Ons plan' })).toBeVisible()
  expect(document.querySelectorAll('h1')).toHaveLength(1)
  await expect.element(screen.getByRole('table', { name: 'Alle acties' })).toBeVisible()
  expect(document.querySelectorAll('th[scope="col"]')).toHaveLength(3)
  expect(document.querySelectorAll('th[scope="row"]')).toHaveLength(3)
  await expect.element(screen.getByText(awkwardTexts.markup)).toBeVisible()
  const arabic = screen.getByText(awkwardTexts.arabic).element()
  expect(getComputedStyle(arabic).direction).toBe('rtl')
  await expect.element(screen.getByText(/controlegetal abab/)).toBeVisible()
})

test('what a paper can be about is told apart by its day, in the language of the screen', async () => {
  const subjects = [
    { id: 'RT2', label: 'RT2', on: '2026-09-15' },
    { id: 'E1', label: 'E1: Mag de wachtlijst voor?' },
  ]
  fakeRoutes({ ...answers, outputs: () => [{ kind: 'plan', parties: [], subjects }] })
  const screen = await showPaper()
  await screen.getByRole('button', { name: /Welke/ }).click()
  await expect.element(screen.getByRole('option', { name: 'RT2: 15 september 2026' })).toBeVisible()
  await expect
    .element(screen.getByRole('option', { name: 'E1: Mag de wachtlijst voor?' }))
    .toBeVisible()
})

test('a file that cannot be made says so, keeps the paper, and offers text', async () => {
  fakeRoutes(answers)
  const doAct = vi.fn<DoPaperAct>(async (act) =>
    act === 'word' ? Promise.reject(new Error('no memory')) : Promise.resolve(),
  )
  const screen = await showPaper(doAct)
  await userEvent.click(screen.getByRole('button', { name: 'Word-bestand bewaren' }))
  await expect.element(screen.getByRole('alert')).toMatchTextContent('het Word-bestand ontbreekt')
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Als tekst bewaren' }))
  await vi.waitFor(() => expect(screen.container.querySelector('[role=alert]')).toBeNull())
  expect(doAct.mock.calls.map(([act]) => act)).toEqual(['word', 'text'])
})

test('in a browser the print dialog makes the PDF, and a sentence says how', async () => {
  fakeRoutes(answers)
  const screen = await showPaper()
  await expect
    .element(screen.getByText(/kies in het venster dat opent 'Opslaan als PDF'/))
    .toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'PDF bewaren' }))
  await vi.waitFor(() => expect(window.print).toHaveBeenCalledOnce())
})

test('in the desktop app the PDF is saved under the name of the paper', async () => {
  fakeRoutes(answers)
  const bridge = stubBridge()
  const screen = await showPaper()
  await userEvent.click(screen.getByRole('button', { name: 'PDF bewaren' }))
  await vi.waitFor(() => expect(bridge.saved).toEqual(['VB-2026-009 Ons plan 2026-09-15.pdf']))
  expect(screen.getByText(/Opslaan als PDF/).query()).toBeNull()
  bridge.failNext('storage/failed')
  await userEvent.click(screen.getByRole('button', { name: 'PDF bewaren' }))
  await expect.element(screen.getByRole('alert')).toMatchTextContent('de PDF ontbreekt')
})

test('the printed page has title and language of the paper, and the screen has its own again', async () => {
  fakeRoutes({ ...answers, output: () => ({ ...paper, language: 'en' }) })
  const screen = await showPaper()
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible()
  const [title, lang] = [document.title, document.documentElement.lang]
  window.dispatchEvent(new Event('beforeprint'))
  expect(document.title).toBe('Ons plan, VB-2026-009')
  expect(document.documentElement.lang).toBe('en')
  const reference = document.documentElement.style.getPropertyValue('--paper-reference')
  expect(reference).toBe('"VB-2026-009, Ons plan, 15 September 2026"')
  window.dispatchEvent(new Event('afterprint'))
  expect([document.title, document.documentElement.lang]).toEqual([title, lang])
})

test('another paper, and one for one person, are a choice in the address', async () => {
  const routes = fakeRoutes({
    ...answers,
    session: () => ownerSession,
    cases: () => [],
    documents: () => [],
    participants: () => [],
  })
  const { screen, path } = await showApp('/huishouden/case-1/stuk/plan', { token: 'owner' })
  await userEvent.click(screen.getByRole('button', { name: /Het plan/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Afsprakenlijst' }))
  await vi.waitFor(() => expect(path()).toBe('/huishouden/case-1/stuk/agreements'))
  await userEvent.click(screen.getByRole('button', { name: /Iedereen/ }))
  await userEvent.click(screen.getByRole('option', { name: 'Marloes Terpstra' }))
  await vi.waitFor(() =>
    expect(routes.calls('output').at(-1)).toEqual({
      params: { caseId: 'case-1', kind: 'agreements' },
      query: { language: 'nl', party: 'Marloes Terpstra' },
    }),
  )
})

test('the house style is checked before it is saved', async () => {
  const routes = fakeRoutes({
    houseStyle: () => noHouseStyle,
    saveHouseStyle: ({ body }) => body,
  })
  const screen = await showPage(<HouseStyleSetting />)
  const colour = screen.getByRole('textbox', { name: 'Kleur' })
  await userEvent.fill(colour, '#ffee00')
  await expect.element(screen.getByText(/niet goed te lezen/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Huisstijl bewaren' }))
  expect(routes.calls('saveHouseStyle')).toEqual([])
  await userEvent.fill(colour, '#123456')
  await userEvent.upload(
    screen.getByLabelText('Logo'),
    new File(['<svg><script>1</script></svg>'], 'logo.svg', { type: 'image/svg+xml' }),
  )
  await expect.element(screen.getByRole('alert')).toMatchTextContent('meer dan een tekening')
  await userEvent.upload(
    screen.getByLabelText('Logo'),
    new File(['<svg xmlns="http://www.w3.org/2000/svg"></svg>'], 'logo.svg', {
      type: 'image/svg+xml',
    }),
  )
  await expect.element(screen.getByRole('img', { name: 'Logo' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Huisstijl bewaren' }))
  await vi.waitFor(() =>
    expect(routes.calls('saveHouseStyle')).toEqual([
      {
        params: {},
        query: {},
        body: {
          name: null,
          senderLine: '',
          colour: '#123456',
          logo: `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"></svg>')}`,
        },
      },
    ]),
  )
})

test('the house style is for the owner alone', async () => {
  const routes = fakeRoutes({ houseStyle: () => noHouseStyle })
  const screen = await showPage(<HouseStyleSetting />, familySession)
  expect(screen.getByRole('heading').query()).toBeNull()
  expect(routes.calls('houseStyle')).toEqual([])
})
