import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  findEntity,
  findText,
  readEntities,
  removeEntity,
  setScalar,
} from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { createPlanHosts, openAsOther, showPlan } from '../helpers/plan-stage.tsx'

const by = { source: 'view', label: 'test' } as const

/** What a browser does when somebody pastes. */
function paste(input: HTMLTextAreaElement, text: string): void {
  input.focus()
  input.setRangeText(text, 0, input.value.length, 'end')
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}

const titleOf = async (goal: string) => {
  const field = page.getByRole('textbox', { name: `${goal} in eigen woorden` })
  await expect.element(field).toBeVisible()
  return field.element() as HTMLTextAreaElement
}

test('10,000 pasted characters with emoji and right-to-left words stay whole, on both sides', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  const other = await openAsOther(hosts.plan)
  const pasted = 'שלום 👨‍👩‍👦 مرحبا en verder. '.repeat(400).slice(0, 10_000)
  expect(pasted).toHaveLength(10_000)
  const title = await titleOf('Doel 1')
  paste(title, pasted)
  const read = (doc: typeof other.doc) => findText(doc, planShape.goals, 'G1', 'title')?.toJSON()
  await vi.waitFor(() => expect(read(other.doc)).toBe(pasted))
  expect(read(hosts.plan.doc)).toBe(pasted)
  expect(title.value).toBe(pasted)
  other.close()
})

test('a goal removed while another edits it hands back the words, with the name of who removed it', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  const other = await openAsOther(hosts.plan)
  const title = await titleOf('Doel 1')
  title.focus()
  await userEvent.keyboard('En dit schreef ik net 🙂 ')
  const words = title.value
  other.presence.tell({ field: 'goals/G1/-removing', status: 'here' })
  await vi.waitFor(() => expect(other.presence.people().length).toBe(1))
  // The message goes out in the next turn, before the removal does.
  setTimeout(() => removeEntity(other.doc, planShape.goals, 'G1', other.origin), 0)
  const notice = page.getByRole('alert')
  await expect.element(notice.getByText('Dit doel is weggehaald door Priya Ramdin.')).toBeVisible()
  await expect.element(notice.getByRole('textbox', { name: 'Wat er stond' })).toHaveValue(words)
  await expect.element(notice.getByRole('button', { name: /Kopieer de tekst/ })).toBeVisible()
  await userEvent.click(notice.getByRole('button', { name: 'Ik heb het gelezen' }))
  await expect.element(page.getByText(/Dit doel is weggehaald/)).not.toBeInTheDocument()
  other.close()
})

test('a removal without a name keeps the words and names nobody', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  const title = await titleOf('Doel 2')
  title.focus()
  hosts.plan.editElsewhere((doc) => removeEntity(doc, planShape.goals, 'G2', by))
  const notice = page.getByRole('alert')
  await expect.element(notice.getByText('Dit doel is weggehaald.')).toBeVisible()
  await expect
    .element(notice.getByRole('textbox', { name: 'Wat er stond' }))
    .toHaveValue('Jesse gaat vanaf 1 januari elke dag naar een school die bij hem past.')
})

test('who removes tells it to the others at the table', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  const other = await openAsOther(hosts.plan)
  await vi.waitFor(() => expect(other.presence.people()).toHaveLength(1))
  const said: string[] = []
  other.presence.subscribe(() => {
    const [caret] = other.presence.caretsAt('goals/G1/-removing')
    if (caret !== undefined) said.push(caret.person.name)
  })
  await userEvent.click(page.getByRole('button', { name: 'Menu van Doel 1', exact: true }))
  await userEvent.click(page.getByRole('menuitem', { name: 'Doel weghalen' }))
  await vi.waitFor(() => expect(findEntity(hosts.plan.doc, planShape.goals, 'G1')).toBeNull())
  // The screen under test is Priya's laptop to the host in the page.
  await vi.waitFor(() => expect(said).toContain('Priya Ramdin'))
  other.close()
})

test('two actions that would wait for each other are refused with their names, and nothing changes', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  const row = page.getByEntity('actions/AC1')
  await userEvent.click(row.getByRole('button', { name: 'Meer over Actie 1' }))
  await userEvent.click(row.getByRole('button', { name: /Wacht op deze actie/ }))
  // AC2 waits for AC1 already.
  await userEvent.click(
    page.getByRole('option', { name: 'Dossier bij samenwerkingsverband indienen' }),
  )
  await expect.element(row.getByText(/^Dit kan niet: 'Aanvraag passende plek/)).toBeVisible()
  expect(findEntity(hosts.plan.doc, planShape.actions, 'AC1')?.blockedById).toBeNull()
})

test('half a round made elsewhere is said at the action it closes', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  const row = page.getByEntity('actions/AC1')
  await userEvent.click(row.getByRole('button', { name: 'Meer over Actie 1' }))
  hosts.plan.editElsewhere((doc) =>
    setScalar(doc, planShape.actions, 'AC1', 'blockedById', 'AC2', by),
  )
  await expect.element(row.getByText(/^Dit kan niet:/)).toBeVisible()
})

test('a repeating action done once gets its next date and goes on', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  hosts.plan.editElsewhere((doc) =>
    setScalar(doc, planShape.actions, 'AC3', 'dueOn', '2020-01-04', by),
  )
  const row = page.getByEntity('actions/AC3')
  await expect.element(row.getByText('datum voorbij: 4 januari 2020')).toBeVisible()
  const menu = row.getByRole('button', { name: /^Menu van Actie/ })
  await userEvent.click(menu)
  await userEvent.click(page.getByRole('menuitem', { name: 'Vandaag gedaan' }))
  await vi.waitFor(() => {
    const action = readEntities(hosts.plan.doc, planShape.actions).find(({ id }) => id === 'AC3')
    expect(action?.lastDoneOn).toMatch(/^20\d\d-/)
    // 4 January 2020 was a Saturday, and Saturday it stays.
    expect(new Date(`${action?.dueOn ?? ''}T00:00:00Z`).getUTCDay()).toBe(6)
    expect((action?.dueOn ?? '') > (action?.lastDoneOn ?? '')).toBe(true)
    expect(action?.status).toBe('loopt')
  })
})

test('the sentence helper fills title and sign as one step, and both can be typed on in', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  const row = page.getByEntity('goals/G5')
  await userEvent.click(row.getByRole('button', { name: 'Meer over Doel 5' }))
  await userEvent.click(row.getByRole('button', { name: 'Help mij met de zin' }))
  await expect
    .element(row.getByRole('textbox', { name: 'Wie', exact: true }))
    .toHaveValue('Marloes')
  await userEvent.fill(row.getByRole('textbox', { name: /Doet of heeft wat/ }), 'werkt 24 uur')
  await userEvent.fill(
    row.getByRole('textbox', { name: 'Dat merken we doordat' }).first(),
    'zij dat zelf zegt',
  )
  await userEvent.click(row.getByRole('button', { name: 'Zet dit in het doel' }))
  await vi.waitFor(() =>
    expect(findEntity(hosts.plan.doc, planShape.goals, 'G5')).toMatchObject({
      title: 'Marloes werkt 24 uur.',
      sign: 'zij dat zelf zegt',
    }),
  )
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }).first())
  await vi.waitFor(() =>
    expect(findEntity(hosts.plan.doc, planShape.goals, 'G5')?.title).toMatch(/^Marloes breidt/),
  )
})
