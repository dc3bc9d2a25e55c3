import { beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { noAdaptations } from '../../shared/content/reverse-test/adaptations.ts'
import { addEntity, findEntity, readEntities, setScalar } from '../../shared/document/entities.ts'
import {
  reverseTestShape,
  reverseTestVoiceShape,
} from '../../shared/document/reverse-test-shape.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { begunTest, createWalkHosts, showWalk } from '../helpers/walk-stage.tsx'

const byOther = { source: 'host', reason: 'seed' } as const
const ownRule = {
  id: 'EIGEN-zoekplicht',
  kind: 'beleidsregel',
  law: 'Beleidsregel zoekplicht Lindervoort',
  article: '4',
  about: { nl: 'Wanneer zoeken niet hoeft', en: '' },
  consultedOn: '2026-10-01',
} as const

let routes: ReturnType<typeof fakeRoutes>
beforeEach(() => {
  routes = fakeRoutes({
    audience: () => [],
    adaptations: () => ({ ...noAdaptations, references: [ownRule] }),
    makeRecord: () => ({
      n: 1,
      type: 'reverseTest.legalOpenedEarly',
      at: '2026-11-22T09:00:00Z',
      byId: 'nadia',
      byName: 'Nadia el Amrani',
      corrects: null,
      body: {},
    }),
  })
})

const rowsOf = (hosts: ReturnType<typeof createWalkHosts>, questionId: string) =>
  readEntities(hosts.reverseTest.doc, reverseTestShape.rows).filter(
    (row) => row.questionId === questionId,
  )

test('the legal step waits until an effect has content, on every screen at once', async () => {
  const hosts = createWalkHosts('empty')
  const screen = await showWalk({ hosts, step: 4 })
  await expect.element(screen.getByText('De wet komt als laatste')).toBeVisible()
  await expect.element(screen.getByText('wacht op stap 3')).toBeVisible()
  expect(screen.getByRole('heading', { level: 3 }).elements()).toHaveLength(0)
  hosts.reverseTest.editElsewhere((doc) =>
    addEntity(
      doc,
      reverseTestShape.effects,
      { id: 'a-inwoner-kort', optionId: 'a', actor: 'inwoner', term: 'kort', value: 1 },
      byOther,
    ),
  )
  await expect.element(screen.getByText('Zijn de rechten van het gezin uitgelegd?')).toBeVisible()
  expect(screen.getByText('De wet komt als laatste').elements()).toHaveLength(0)
})

test('a reason opens the legal step early and is recorded; without a reason it stays shut', async () => {
  const screen = await showWalk({ hosts: createWalkHosts('empty'), step: 4 })
  await screen.getByRole('button', { name: 'Toch alvast kijken' }).click()
  const open = screen.getByRole('button', { name: 'Open de juridische stap' })
  await expect.element(open).toBeDisabled()
  await screen.getByLabelText(/Waarom kijken we nu al/).fill('De termijn loopt morgen af.')
  await open.click()
  await vi.waitFor(() =>
    expect(routes.calls('makeRecord')).toMatchObject([
      {
        body: {
          type: 'reverseTest.legalOpenedEarly',
          body: { testId: 'OT-1', reason: 'De termijn loopt morgen af.' },
        },
      },
    ]),
  )
})

test('a family member is told why the legal step waits, without a way to open it', async () => {
  const screen = await showWalk({ hosts: createWalkHosts('empty'), step: 4, isFamily: true })
  await expect.element(screen.getByText('De wet komt als laatste')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Toch alvast kijken' }).elements()).toHaveLength(0)
})

test('with a recorded reason the legal step is open though no effect has content', async () => {
  const opened = { ...begunTest, legalReason: 'De termijn loopt af.' }
  const screen = await showWalk({ hosts: createWalkHosts('empty'), step: 4, test: opened })
  await expect.element(screen.getByText('Zijn de rechten van het gezin uitgelegd?')).toBeVisible()
})

test("'past niet' is kept, stands among the gaps and leads back to step 1", async () => {
  const hosts = createWalkHosts('practice')
  const screen = await showWalk({ hosts, step: 2 })
  await screen.getByText('Past niet', { exact: true }).click()
  const back = screen.getByRole('link', { name: 'Terug naar stap 1' })
  await expect
    .element(back)
    .toHaveAttribute('href', '/huishouden/case/omgekeerde-toets/OT-1?stap=1')
  await expect.element(screen.getByText('Past niet: terug naar stap 1').first()).toBeVisible()
  const answer = findEntity(hosts.reverseTest.doc, reverseTestShape.answers, 'OT-2-4')
  expect(answer?.picked).toBe('pastNiet')
  expect(rowsOf(hosts, 'OT-1.2').length).toBeGreaterThan(0)
})

test('a gap leads to its question, and disappears when someone else answers', async () => {
  const hosts = createWalkHosts('empty')
  const screen = await showWalk({ hosts, step: 0 })
  const gap = screen.getByRole('link', { name: /^0.4 Wie mag hierover beslissen/ })
  await expect
    .element(gap)
    .toHaveAttribute('href', '/huishouden/case/omgekeerde-toets/OT-1?stap=0&vraag=OT-0.4')
  hosts.reverseTest.editElsewhere((doc) =>
    setScalar(doc, reverseTestShape.answers, 'OT-0-4', 'picked', 'college', byOther),
  )
  await expect.element(screen.getByRole('radio', { name: 'Het college' })).toBeChecked()
  await vi.waitFor(() => expect(gap.elements()).toHaveLength(0))
})

test('a fact is added with the keyboard, as an opinion until someone says otherwise', async () => {
  const hosts = createWalkHosts('empty')
  const screen = await showWalk({ hosts, step: 0 })
  await screen.getByRole('button', { name: 'Voeg een punt toe' }).click()
  await expect.element(screen.getByLabelText('Punt 1', { exact: true })).toHaveFocus()
  await userEvent.keyboard('Jesse miste zes lessen')
  await screen.getByRole('button', { name: /Wat is het/ }).click()
  await screen.getByRole('option', { name: 'Feit' }).click()
  await screen.getByRole('button', { name: /Van wie komt het/ }).click()
  await screen.getByRole('option', { name: 'Marloes Terpstra' }).click()
  expect(rowsOf(hosts, 'OT-0.3')).toMatchObject([
    { text: 'Jesse miste zes lessen', kind: 'feit', personId: 'P1' },
  ])
})

test('a removed line comes back as it was, and what was typed since stays', async () => {
  const hosts = createWalkHosts('practice')
  const before = rowsOf(hosts, 'OT-0.3').map(({ text }) => text)
  const screen = await showWalk({ hosts, step: 0 })
  await screen.getByRole('button', { name: 'Haal weg: Punt 1' }).click()
  expect(rowsOf(hosts, 'OT-0.3').map(({ text }) => text)).toEqual(before.slice(1))
  await screen.getByLabelText('Wie precies?').click()
  await userEvent.keyboard('De teamleider')
  await screen.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click()
  await vi.waitFor(() => expect(rowsOf(hosts, 'OT-0.3').map(({ text }) => text)).toEqual(before))
  const answer = findEntity(hosts.reverseTest.doc, reverseTestShape.answers, 'OT-0-4')
  expect(answer?.text).toBe('De teamleider')
})

test('what is needed and what is wished for stay apart, and go over in one press', async () => {
  const hosts = createWalkHosts('empty')
  const screen = await showWalk({ hosts, step: 1 })
  await screen.getByRole('button', { name: 'Voeg iets toe dat nodig is' }).click()
  await expect.element(screen.getByRole('textbox', { name: 'Nodig: regel 1' })).toHaveFocus()
  await userEvent.keyboard('Een eigen auto')
  await screen.getByRole('button', { name: 'Naar gewenst' }).click()
  await expect
    .element(screen.getByRole('textbox', { name: 'Gewenst, niet nodig: regel 1' }))
    .toHaveValue('Een eigen auto')
  expect(rowsOf(hosts, 'OT-1.2')).toMatchObject([{ kind: 'gewenst', text: 'Een eigen auto' }])
})

test('values are rated in words and can be made empty again', async () => {
  const hosts = createWalkHosts('empty')
  const screen = await showWalk({ hosts, step: 2 })
  const group = screen.getByRole('radiogroup', { name: 'Meedoen' })
  await group.getByText('Schuurt').click()
  const read = () => findEntity(hosts.reverseTest.doc, reverseTestShape.values, 'meedoen')?.rating
  expect(read()).toBe('schuurt')
  await screen.getByRole('button', { name: 'Maak leeg: Meedoen' }).click()
  expect(read()).toBe(null)
})

test('a cost is an estimate from the start; what is no amount is not stored', async () => {
  const hosts = createWalkHosts('empty')
  const screen = await showWalk({ hosts, step: 3 })
  await screen.getByRole('button', { name: 'Voeg toe wat het voorkomt' }).click()
  await userEvent.keyboard('Jeugdhulp')
  const euros = screen.getByLabelText("Bedrag in euro's")
  await euros.fill('veel')
  await userEvent.tab()
  await expect.element(screen.getByText(/Schrijf een bedrag in cijfers/)).toBeVisible()
  const read = () => readEntities(hosts.reverseTest.doc, reverseTestShape.costs)
  expect(read()).toMatchObject([{ what: 'Jeugdhulp', euros: null, isEstimate: true }])
  await euros.fill('€ 1.250,-')
  await userEvent.tab()
  expect(read()).toMatchObject([{ kind: 'vermeden', euros: 1250 }])
})

test('the list of laws is searched with the own rules first, and never says it was read', async () => {
  const hosts = createWalkHosts('practice')
  const screen = await showWalk({ hosts, step: 4 })
  const count = () => readEntities(hosts.reverseTest.doc, reverseTestShape.legalRefs).length
  const before = count()
  await screen.getByLabelText('Zoek een artikel of regel').fill('zoek')
  const results = screen.getByRole('list', { name: 'Gevonden artikelen en regels' })
  await expect.element(results.getByText(/Beleidsregel zoekplicht Lindervoort/)).toBeVisible()
  expect(results.getByRole('listitem').first().element().textContent).toMatch(
    /^Beleidsregel zoekplicht Lindervoort art\. 4/,
  )
  await screen.getByLabelText('Zoek een artikel of regel').fill('participatiewet 18 lid 1')
  await results.getByRole('button').first().click()
  expect(count()).toBe(before + 1)
  const added = readEntities(hosts.reverseTest.doc, reverseTestShape.legalRefs).at(-1)
  expect(added).toMatchObject({ law: 'Participatiewet', consultedOn: null })
})

test('suitable, necessary and balanced are three answers, none of them given beforehand', async () => {
  const hosts = createWalkHosts('empty')
  const opened = { ...begunTest, legalReason: 'Om te proberen.' }
  const screen = await showWalk({ hosts, step: 4, test: opened })
  const group = screen.getByRole('radiogroup', { name: /^Noodzakelijk/ })
  await group.getByText('4', { exact: true }).click()
  expect(readEntities(hosts.reverseTest.doc, reverseTestShape.balance)).toMatchObject([
    { suitable: null, necessary: 4, balanced: null },
  ])
})

test('only the family writes its own words; the table reads them', async () => {
  const hosts = createWalkHosts('empty')
  const team = await showWalk({ hosts, step: 0 })
  await expect.element(team.getByText(/Nog geen woorden van het gezin/)).toBeVisible()
  expect(team.getByRole('button', { name: 'Zeg het in je eigen woorden' }).elements()).toEqual([])
  await team.unmount()
  const family = await showWalk({ hosts, step: 0, isFamily: true })
  await family.getByRole('button', { name: 'Zeg het in je eigen woorden' }).click()
  await expect.element(family.getByLabelText('Eigen woorden 1', { exact: true })).toHaveFocus()
  await userEvent.keyboard('Ik wil thuis zijn')
  expect(readEntities(hosts.reverseTestVoice.doc, reverseTestVoiceShape.testWords)).toMatchObject([
    { questionId: 'OT-0.2', personId: 'P1', text: 'Ik wil thuis zijn' },
  ])
})

test('each family member says for itself whether it recognises itself', async () => {
  const hosts = createWalkHosts('empty')
  const screen = await showWalk({ hosts, step: 5, isFamily: true })
  await screen.getByRole('radiogroup', { name: 'Jesse Kuipers' }).getByText('Deels').click()
  expect(
    readEntities(hosts.reverseTestVoice.doc, reverseTestVoiceShape.recognitions),
  ).toMatchObject([{ answer: 'deels' }])
})

test('a four-eyes check is recorded with name and day, not written into the document', async () => {
  const screen = await showWalk({ hosts: createWalkHosts('empty'), step: 5 })
  await screen.getByText('Leg een vier-ogen-check vast').click()
  await screen.getByText('Nodig en gewenst zijn gescheiden').click()
  await screen.getByLabelText('Naam van de collega').fill('Joost Blom')
  await screen.getByRole('button', { name: 'Leg vast' }).click()
  await vi.waitFor(() =>
    expect(routes.calls('makeRecord')).toMatchObject([
      {
        body: {
          type: 'reverseTest.fourEyesChecked',
          body: { testId: 'OT-1', checked: ['nodigEnGewenstGescheiden'], by: 'Joost Blom' },
        },
      },
    ]),
  )
})

test('the summary counts its words and is never cut off', async () => {
  const hosts = createWalkHosts('empty')
  const screen = await showWalk({ hosts, step: 5 })
  await screen.getByLabelText(/^Vat de afweging samen/).fill('een twee drie')
  await expect.element(screen.getByText('3 van hooguit 150 woorden')).toBeVisible()
})

test.each([0, 1, 2, 3, 4, 5])('step %s fits a phone without scrolling sideways', async (step) => {
  await showWalk({ hosts: createWalkHosts('practice'), step, width: 390 })
  await vi.waitFor(() =>
    expect(document.querySelectorAll('[data-question]').length).toBeGreaterThan(3),
  )
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
})
