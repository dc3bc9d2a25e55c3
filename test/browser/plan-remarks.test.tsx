import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findEntity, findText, readEntities } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { createPlanHosts, openAsOther, showPlan } from '../helpers/plan-stage.tsx'

async function openRemarks(row: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: `Menu van ${row}`, exact: true }))
  await userEvent.click(page.getByRole('menuitem', { name: 'Opmerking of voorstel' }))
}

const dialog = () => page.getByRole('dialog')
const remarksOf = (hosts: ReturnType<typeof createPlanHosts>) =>
  readEntities(hosts.plan.doc, planShape.remarks)

test('a remark is placed from the menu of a row, under the own name, and stands in the list of open ones', async () => {
  const hosts = createPlanHosts('empty')
  await showPlan({ hosts })
  await userEvent.click(page.getByRole('button', { name: 'Doel toevoegen' }))
  await openRemarks('Doel 1')
  await userEvent.click(dialog().getByRole('button', { name: 'Plaatsen' }))
  await expect.element(dialog().getByText('Schrijf eerst iets op.')).toBeVisible()
  await userEvent.fill(dialog().getByLabelText('Je opmerking'), 'Wie bedoelen we hier? 🙂 שלום')
  await userEvent.click(dialog().getByRole('button', { name: 'Plaatsen' }))
  await expect.element(dialog().getByText('Wie bedoelen we hier? 🙂 שלום')).toBeVisible()
  await expect.element(dialog().getByText('Nadia el Amrani')).toBeVisible()
  expect(remarksOf(hosts)).toMatchObject([
    { targetRoot: 'goals', kind: 'opmerking', outcome: null },
  ])
  await userEvent.click(dialog().getByRole('button', { name: 'Sluiten' }))
  const entry = page.getByRole('button', { name: /^Opmerking, Doel 1/ })
  await userEvent.click(entry)
  await expect.element(dialog()).toBeVisible()
})

test('answers stand under a remark, and a settled one folds away until it is opened again', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  await openRemarks('Doel 2')
  await userEvent.click(dialog().getByRole('button', { name: 'Antwoorden' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Antwoord plaatsen' }))
  await expect.element(dialog().getByText('Schrijf eerst iets op.')).toBeVisible()
  await userEvent.fill(dialog().getByLabelText('Antwoorden'), 'Dat is gebeurd.')
  await userEvent.click(dialog().getByRole('button', { name: 'Antwoord plaatsen' }))
  await vi.waitFor(() =>
    expect(remarksOf(hosts)).toContainEqual(
      expect.objectContaining({ threadId: 'R1', text: 'Dat is gebeurd.' }),
    ),
  )
  await userEvent.click(dialog().getByRole('button', { name: 'Afhandelen' }))
  await expect.element(dialog().getByText('Dat is gebeurd.')).not.toBeVisible()
  await userEvent.click(dialog().getByText('1 afgehandeld'))
  await expect.element(dialog().getByText('Dat is gebeurd.')).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: 'Weer openen' }))
  expect(findEntity(hosts.plan.doc, planShape.remarks, 'R1')?.outcome).toBeNull()
})

test('a question goes to one person who can see the plan', async () => {
  const priya = {
    participantId: 'priya',
    name: 'Priya Ramdin',
    role: 'professional',
    organisation: 'Gezinshulp Lindeveld',
    colour: 3,
    right: 'write',
    isOnline: true,
  } as const
  const hosts = createPlanHosts()
  await showPlan({ hosts, audience: [priya] })
  await openRemarks('Doel 3')
  await userEvent.click(dialog().getByRole('radio', { name: 'Vraag' }))
  await userEvent.fill(dialog().getByLabelText('Je vraag'), 'Kun jij dit vragen?')
  await userEvent.click(dialog().getByRole('button', { name: 'Plaatsen' }))
  await expect.element(dialog().getByText('Kies aan wie je het vraagt.')).toBeVisible()
  await userEvent.click(dialog().getByRole('button', { name: /Aan wie/ }))
  await userEvent.click(page.getByRole('option', { name: /Priya Ramdin/ }))
  await userEvent.click(dialog().getByRole('button', { name: 'Plaatsen' }))
  await vi.waitFor(() =>
    expect(remarksOf(hosts)).toContainEqual(
      expect.objectContaining({ kind: 'vraag', toId: 'priya', targetId: 'G3' }),
    ),
  )
})

test('a proposed wording is taken over as one edit, and undo takes it back', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  await openRemarks('Doel 5')
  await userEvent.click(dialog().getByRole('radio', { name: 'Voorstel' }))
  const words = dialog().getByLabelText('Zo zou jij het schrijven')
  await userEvent.click(dialog().getByRole('button', { name: 'Plaatsen' }))
  await expect.element(dialog().getByText('Verander de tekst zoals jij hem wilt.')).toBeVisible()
  await userEvent.fill(words, 'Marloes werkt meer als de jongens hun draai hebben.')
  await userEvent.click(dialog().getByRole('button', { name: 'Plaatsen' }))
  await userEvent.click(dialog().getByRole('button', { name: 'Overnemen', exact: true }))
  const title = () => findText(hosts.plan.doc, planShape.goals, 'G5', 'title')?.toJSON()
  await vi.waitFor(() =>
    expect(title()).toBe('Marloes werkt meer als de jongens hun draai hebben.'),
  )
  await userEvent.click(dialog().getByRole('button', { name: 'Sluiten' }))
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }).first())
  await vi.waitFor(() =>
    expect(title()).toBe('Marloes breidt haar werk uit als de jongens hun draai hebben.'),
  )
})

test('a proposal on a text that changed meanwhile is not taken over: both wordings are shown', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  const other = await openAsOther(hosts.plan)
  findText(other.doc, planShape.actions, 'AC3', 'what')?.insert(0, 'Elke maand, nee: ')
  await userEvent.click(page.getByRole('button', { name: /^Voorstel, Actie/ }))
  await expect
    .element(dialog().getByText('De tekst is intussen veranderd. Zo staat het er nu:'))
    .toBeVisible()
  await expect
    .element(dialog().getByText('Elke maand, nee: Elke zaterdag post openen met Karin'))
    .toBeVisible()
  await expect
    .element(dialog().getByRole('button', { name: 'Overnemen', exact: true }))
    .not.toBeInTheDocument()
  await userEvent.click(dialog().getByRole('button', { name: 'Niet overnemen' }))
  await vi.waitFor(() =>
    expect(findEntity(hosts.plan.doc, planShape.remarks, 'R3')?.outcome).toBe('nietOvergenomen'),
  )
  other.close()
})

test('who may only read sees open remarks and can add none', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts, right: 'read' })
  await userEvent.click(page.getByRole('button', { name: /^Opmerking, Doel 2/ }))
  await expect
    .element(dialog().getByText(/Priya Ramdin: vraag Jesse zelf wat een fijne school/))
    .toBeVisible()
  await expect.element(dialog().getByText('Iemand aan tafel').first()).toBeVisible()
  await expect.element(dialog().getByRole('button', { name: 'Plaatsen' })).not.toBeInTheDocument()
})
