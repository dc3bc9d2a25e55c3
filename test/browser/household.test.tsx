import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { addEntity, findEntity, readEntities } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { personSigns } from '../../shared/domain/household-vocabulary.ts'
import { createHouseholdHost, showHousehold } from '../helpers/household-stage.tsx'
import { openAsOther } from '../helpers/plan-stage.tsx'

const drawnIds = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-item]')].map((one) => one.dataset['item'] ?? '')
const focused = (): string =>
  document.activeElement instanceof HTMLElement
    ? (document.activeElement.dataset['item'] ?? document.activeElement.textContent)
    : ''
const press = async (key: string): Promise<string> => {
  await userEvent.keyboard(key)
  return focused()
}

test('the drawing holds exactly the people whose list says so, each with a sentence as its name', async () => {
  const host = createHouseholdHost(0)
  const screen = await showHousehold({ host })
  const finn = screen.getByRole('button', {
    name: 'Finn, 6 jaar, zoon van Marloes en Dennis, woont bij Marloes, om het weekend bij Dennis',
  })
  await expect.element(finn).toBeInTheDocument()
  const listed = [
    ...readEntities(host.doc, planShape.persons),
    ...readEntities(host.doc, planShape.network),
  ].filter(({ isDrawn }) => isDrawn)
  expect(drawnIds().toSorted()).toEqual(listed.map(({ id }) => id).toSorted())
  const rows = [...document.querySelectorAll('[role="rowgroup"][data-entity]')].map(
    (row) => row.getAttribute('data-entity') ?? '',
  )
  for (const id of drawnIds())
    expect(rows.some((row) => row === `persons/${id}` || row === `network/${id}`)).toBe(true)
  expect(
    screen.getByRole('group', { name: /^Genogram van Marloes, Dennis/ }).element(),
  ).toBeTruthy()
})

test('the picture is one tab stop, and keys go along the family', async () => {
  const screen = await showHousehold({ host: createHouseholdHost(0) })
  const marloes = screen.getByRole('button', { name: /^Marloes, 38 jaar/ })
  await expect.element(marloes).toBeInTheDocument()
  const stops = [...document.querySelectorAll<HTMLElement>('[data-item]')].filter(
    ({ tabIndex }) => tabIndex === 0,
  )
  expect(stops).toHaveLength(1)
  stops[0]?.focus()
  expect(focused()).toBe('P1')
  expect(await press('{ArrowDown}')).toBe('P3')
  expect(await press('{ArrowRight}')).toBe('P4')
  expect(await press('{ArrowUp}')).toBe('P1')
  expect(await press('p')).toBe('P2')
  expect(await press('{ArrowLeft}')).toBe('N3')
  expect(await press('{Home}')).toBe('P1')
  expect(await press('h')).toBe('P3')
  await userEvent.keyboard('{Escape}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Groter')
})

test('a person is moved by keys, as far as neighbours leave room, and back', async () => {
  const host = createHouseholdHost(0)
  const screen = await showHousehold({ host })
  const karin = screen.getByRole('button', { name: /^Karin, zus van Dennis/ })
  await expect.element(karin).toBeInTheDocument()
  const left = () => karin.element().getBoundingClientRect().left
  ;(karin.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  const between = () =>
    left() -
    screen
      .getByRole('button', { name: /^Dennis, 41/ })
      .element()
      .getBoundingClientRect().left
  const before = between()
  await screen.getByRole('button', { name: 'Verplaats links' }).click()
  await vi.waitFor(() => expect(between()).toBeLessThan(before - 10))
  expect(findEntity(host.doc, planShape.nudges, 'genogram-N3')).toMatchObject({ dx: -24, dy: 0 })
  await screen.getByRole('button', { name: 'Terug naar vanzelf' }).click()
  await vi.waitFor(() => expect(Math.abs(between() - before)).toBeLessThan(2))
  expect(readEntities(host.doc, planShape.nudges)).toEqual([])
})

test('ties are off until somebody asks for one view, and never averaged', async () => {
  const screen = await showHousehold({ host: createHouseholdHost(0) })
  await expect.element(screen.getByRole('button', { name: /^Marloes, 38/ })).toBeInTheDocument()
  const legend = () => document.querySelector('figure ul')?.textContent ?? ''
  expect(legend()).not.toContain('weer contact')
  await screen.getByRole('button', { name: /Banden tonen/ }).click()
  await screen.getByRole('option', { name: 'Zo ziet Marloes het' }).click()
  await vi.waitFor(() => expect(legend()).toContain('weer contact'))
})

test('every sign has its own shape', async () => {
  const host = createHouseholdHost({
    persons: personSigns.map((sign, index) => ({ id: `S${index}`, name: sign, sign })),
  })
  const screen = await showHousehold({ host })
  await expect.element(screen.getByRole('button', { name: 'Groter' })).toBeVisible()
  const shapes = [...document.querySelectorAll('.react-flow__node [data-sign] > path:first-child')]
  expect(new Set(shapes.map((shape) => shape.getAttribute('d'))).size).toBe(personSigns.length)
})

test('what someone else adds is drawn at once, and who is removed goes from list and drawing', async () => {
  const host = createHouseholdHost(0)
  const screen = await showHousehold({ host })
  await expect.element(screen.getByRole('button', { name: /^Marloes, 38/ })).toBeInTheDocument()
  const priya = await openAsOther(host)
  addEntity(
    priya.doc,
    planShape.persons,
    { id: 'P9', name: 'Bo', role: 'hond', sign: 'huisdier', householdId: 'H1' },
    priya.origin,
  )
  await expect
    .element(screen.getByRole('button', { name: 'Bo, hond, hoort bij thuis bij Marloes' }))
    .toBeInTheDocument()
  await screen.getByRole('button', { name: 'Menu van Bo' }).click()
  await screen.getByRole('menuitem', { name: 'Weghalen' }).click()
  await vi.waitFor(() => expect(drawnIds()).not.toContain('P9'))
  await vi.waitFor(() => expect(findEntity(host.doc, planShape.persons, 'P9')).toBeNull())
  priya.close()
})

test('a birth date in the future and a circle of parents are said, and nothing is lost', async () => {
  const host = createHouseholdHost({
    persons: [
      { id: 'A', name: 'Ada', born: '2999-01-01' },
      { id: 'B', name: 'Ben' },
    ],
    unions: [
      { id: 'UA', partnerIds: ['A'] },
      { id: 'UB', partnerIds: ['B'] },
    ],
    childLinks: [
      { id: 'L1', childId: 'B', unionId: 'UA' },
      { id: 'L2', childId: 'A', unionId: 'UB' },
    ],
  })
  const screen = await showHousehold({ host })
  await expect
    .element(screen.getByText('Ada is geboren op een dag die nog komt.'))
    .toBeInTheDocument()
  await expect
    .element(screen.getByText(/^Ada en Ben zijn elkaars ouder of voorouder/))
    .toBeInTheDocument()
  await vi.waitFor(() => expect(drawnIds().toSorted()).toEqual(['A', 'B']))
  expect(readEntities(host.doc, planShape.childLinks)).toHaveLength(2)
})

test('a pasted name of another direction, with signs, is kept whole in list and drawing', async () => {
  const host = createHouseholdHost(0)
  const screen = await showHousehold({ host })
  const other = await openAsOther(host)
  await expect.element(screen.getByRole('button', { name: /^Marloes, 38/ })).toBeInTheDocument()
  const name = 'שלום 👩‍👧‍👦 مرحبا'
  pasteInto('persons/P1', name)
  await vi.waitFor(() => expect(findEntity(other.doc, planShape.persons, 'P1')?.name).toBe(name))
  await expect.element(screen.getByRole('button', { name: /^שלום.*, 38 jaar/ })).toBeInTheDocument()
  other.close()
})

test('of a pasted name of 10,000 characters what does not fit is handed back, and the page stays as wide', async () => {
  const host = createHouseholdHost(0)
  const screen = await showHousehold({ host, width: 390 })
  await expect.element(screen.getByRole('button', { name: /^Marloes, 38/ })).toBeInTheDocument()
  pasteInto('persons/P1', 'Marloes'.repeat(1500).slice(0, 10_000))
  await vi.waitFor(() =>
    expect(findEntity(host.doc, planShape.persons, 'P1')?.name).not.toBe('Marloes Terpstra'),
  )
  expect(findEntity(host.doc, planShape.persons, 'P1')?.name.length).toBeLessThanOrEqual(500)
  expect(findEntity(host.doc, planShape.persons, 'P2')?.name).toBe('Dennis Kuipers')
  await expect.element(screen.getByText(/Hier passen \d+ tekens/).first()).toBeInTheDocument()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
})

/** What a browser does when somebody chooses all and pastes. */
function pasteInto(row: string, text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>(`[data-entity="${row}"] textarea`)
  if (field === null) throw new Error(`no text in ${row}`)
  field.focus()
  field.setRangeText(text, 0, field.value.length, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}

test('who may only read sees the same, without anything to change', async () => {
  const screen = await showHousehold({ host: createHouseholdHost(0), right: 'read' })
  await expect.element(screen.getByText(/^Je leest mee/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Persoon toevoegen' }).query()).toBeNull()
  expect(screen.getByRole('button', { name: 'Menu van Marloes' }).query()).toBeNull()
})

test('the never-list stands beside the button for a tie', async () => {
  const screen = await showHousehold({ host: createHouseholdHost(0), view: 'lijst' })
  await expect
    .element(screen.getByRole('heading', { name: 'Niet opschrijven, ook niet leeg, als:' }))
    .toBeInTheDocument()
  await expect.element(screen.getByText('Een kind vertelde het in vertrouwen.')).toBeInTheDocument()
})

test('help without an own yes stands in the ecogram without a name', async () => {
  const host = createHouseholdHost({
    persons: [{ id: 'A', name: 'Ada' }],
    network: [
      { id: 'N1', name: 'Hassan', agreed: null },
      { id: 'N2', name: 'Tineke', agreed: true },
    ],
    supports: [
      { id: 'S1', fromId: 'N1', what: 'oppas' },
      { id: 'S2', fromId: 'N2', what: 'koken' },
      { id: 'S3', fromId: 'N2', what: 'vroeger', state: 'gestopt' },
    ],
  })
  const screen = await showHousehold({ host, view: 'netwerk' })
  await expect
    .element(screen.getByRole('button', { name: /^iemand uit het netwerk, oppas/ }))
    .toBeInTheDocument()
  await expect.element(screen.getByRole('button', { name: /^Tineke, koken/ })).toBeInTheDocument()
  const picture = screen.getByRole('group', { name: /^Ecogram van Ada, 2 lijnen/ })
  expect(picture.element().textContent).not.toMatch(/Hassan|vroeger/)
})

test('a relation with someone who was taken out of the plan says so', async () => {
  const host = createHouseholdHost({
    persons: [
      { id: 'A', name: 'Ada' },
      { id: 'C', name: 'Cas' },
    ],
    unions: [{ id: 'U', partnerIds: ['A', 'B'] }],
    childLinks: [{ id: 'L', childId: 'C', unionId: 'U' }],
  })
  const screen = await showHousehold({ host })
  await expect.element(screen.getByText('Ada en iemand die is weggehaald')).toBeInTheDocument()
})

test('an age that is no number stays where it was typed, with what to do', async () => {
  const host = createHouseholdHost({ persons: [{ id: 'P1', name: 'Wim' }] })
  const screen = await showHousehold({ host })
  await screen.getByRole('button', { name: 'Meer over Wim' }).click()
  const age = screen.getByLabelText(/^Leeftijd, als/)
  await age.fill('ongeveer 41')
  await userEvent.keyboard('{Tab}')
  await expect.element(age).toHaveValue('ongeveer 41')
  await expect.element(screen.getByText(/Schrijf alleen het aantal jaren/)).toBeVisible()
  await age.fill('41')
  await userEvent.keyboard('{Tab}')
  await expect.element(screen.getByRole('row', { name: /^Wim 41 jaar/ })).toBeVisible()
  expect(findEntity(host.doc, planShape.persons, 'P1')?.age).toBe(41)
})
