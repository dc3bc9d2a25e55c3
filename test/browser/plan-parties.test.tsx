import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { addEntity, findEntity, readEntities, setScalar } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { createPlanHosts, showPlan } from '../helpers/plan-stage.tsx'

const by = { source: 'view', label: 'test' } as const

/** An answer as the host gives it; later ones have a higher `n`. */
const line = (n: number, body: object) => ({
  n,
  type: 'party.answered',
  at: `2026-${n < 5 ? '05-12' : '09-15'}T12:00:00.000Z`,
  byId: 'owner',
  byName: 'Nadia el Amrani',
  corrects: null,
  body: {
    ...{ partyId: 'O2', party: 'De Oeverzorg', leads: 'ja', reason: '', regisseur: '' },
    ...{ isOwnAnswer: false, answeredBy: 'Sanne Vlietstra' },
    ...body,
  },
})

const unfold = async (number: number) =>
  userEvent.click(page.getByRole('button', { name: `Meer over Partij ${number}`, exact: true }))

test('the newest answer is shown, with the earlier one folded below', async () => {
  fakeRoutes({
    records: () => [
      line(1, { leads: 'nee', reason: 'Eigen plan', regisseur: 'Sanne Vlietstra' }),
      line(7, { leads: 'jaMetVoorbehoud', reason: 'Eigen methodiek', regisseur: 'Nadia' }),
    ],
  })
  await showPlan({ hosts: createPlanHosts() })
  const row = page.getByEntity('parties/O2')
  await expect.element(row.getByText('Plan leidend: ja, met voorbehoud')).toBeVisible()
  await unfold(3)
  await expect.element(row.getByText('Eigen methodiek')).toBeVisible()
  await expect.element(row.getByText('Eigen plan', { exact: true })).not.toBeVisible()
  await userEvent.click(row.getByText('1 eerder antwoord'))
  await expect.element(row.getByText('Eigen plan', { exact: true })).toBeVisible()
  await expect
    .element(row.getByText('Namens Sanne Vlietstra opgeschreven door Nadia el Amrani op 12 mei'))
    .toBeVisible()
})

test('parties that name different regisseurs are laid side by side; one name for all is said so', async () => {
  fakeRoutes({
    records: () => [
      line(1, { regisseur: 'Nadia el Amrani' }),
      line(2, { partyId: 'O3', regisseur: 'Sanne Vlietstra' }),
    ],
  })
  await showPlan({ hosts: createPlanHosts() })
  await expect.element(page.getByText('Partijen noemen verschillende regisseurs.')).toBeVisible()
  await expect.element(page.getByText('Sanne Vlietstra: Gezinshulp Lindeveld')).toBeVisible()
  await expect.element(page.getByText('Van 8 partijen is dit nog niet bekend.')).toBeVisible()
})

test('an answer is written down for a party; without a reason a reservation is not sent', async () => {
  const { calls } = fakeRoutes({
    records: () => [],
    makeRecord: () => line(9, { leads: 'jaMetVoorbehoud', reason: 'Eigen methodiek' }),
  })
  await showPlan({ hosts: createPlanHosts(), session: { role: 'regisseur' } })
  const row = page.getByEntity('parties/O2')
  await unfold(3)
  await userEvent.click(row.getByRole('button', { name: 'Antwoord opschrijven' }))
  await userEvent.click(row.getByText('Ja, met voorbehoud', { exact: true }))
  await userEvent.click(row.getByRole('button', { name: 'Antwoord vastleggen' }))
  await expect.element(row.getByText('Schrijf erbij waarom.')).toBeVisible()
  expect(calls('makeRecord')).toEqual([])
  await userEvent.fill(row.getByRole('textbox', { name: 'Waarom', exact: true }), 'Eigen methodiek')
  await userEvent.click(row.getByRole('button', { name: 'Antwoord vastleggen' }))
  await vi.waitFor(() => expect(calls('makeRecord')).toHaveLength(1))
  expect(calls('makeRecord')[0]).toMatchObject({
    body: {
      type: 'party.answered',
      body: { partyId: 'O2', leads: 'jaMetVoorbehoud', answeredBy: 'Sanne Vlietstra' },
    },
  })
})

test('what the host refuses is told, and the answer stays in the form', async () => {
  fakeRoutes({
    records: () => [],
    makeRecord: () => new AppError('record/not-allowed', { reason: 'notYourParty' }),
  })
  await showPlan({ hosts: createPlanHosts(), session: { role: 'regisseur' } })
  await unfold(3)
  const row = page.getByEntity('parties/O2')
  await userEvent.click(row.getByRole('button', { name: 'Antwoord opschrijven' }))
  await userEvent.click(row.getByRole('radiogroup').getByText('Ja', { exact: true }))
  await userEvent.click(row.getByRole('button', { name: 'Antwoord vastleggen' }))
  await expect
    .element(row.getByText(/Je kunt alleen voor je eigen organisatie antwoorden\./))
    .toBeVisible()
  await expect.element(row.getByRole('radio', { name: 'Ja', exact: true })).toBeChecked()
})

test('who comes for a party is asked by the own screen, until that party has answered itself', async () => {
  const given: ReturnType<typeof line>[] = [line(1, { partyId: 'O3', answeredBy: 'Priya' })]
  fakeRoutes({ records: () => given })
  const session = { role: 'professional', partyId: 'O3' } as const
  const screen = await showPlan({ hosts: createPlanHosts(), session })
  await expect.element(screen.getByText('Twee vragen aan Gezinshulp Lindeveld')).toBeVisible()
  // Only for the own party can anything be written down.
  await unfold(3)
  await expect
    .element(page.getByRole('button', { name: 'Antwoord opschrijven' }))
    .not.toBeInTheDocument()
  await screen.unmount()
  given.push(line(6, { partyId: 'O3', isOwnAnswer: true }))
  const again = await showPlan({ hosts: createPlanHosts(), session })
  await expect.element(again.getByText('Plan leidend: ja')).toBeVisible()
  await expect
    .element(again.getByText('Twee vragen aan Gezinshulp Lindeveld'))
    .not.toBeInTheDocument()
})

test('a life domain without a party is a question, and a fitting party answers it', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  await expect.element(page.getByText(/^Bij Wonen staat nog geen partij\./)).not.toBeInTheDocument()
  hosts.plan.editElsewhere((doc) =>
    setScalar(doc, planShape.domains, 'justitie', 'state', 'aanDeOrde', by),
  )
  await expect
    .element(page.getByText(/^Bij Politie en justitie staat nog geen partij\./))
    .toBeVisible()
  hosts.plan.editElsewhere((doc) =>
    addEntity(doc, planShape.parties, { id: 'O50', order: 'z', kind: 'reclassering' }, by),
  )
  await expect
    .element(page.getByText(/^Bij Politie en justitie staat nog geen partij\./))
    .not.toBeInTheDocument()
})

test('a party with actions says so before it goes; its actions stay and say that the owner went', async () => {
  const hosts = createPlanHosts()
  await showPlan({ hosts })
  await userEvent.click(page.getByRole('button', { name: 'Menu van Partij 7', exact: true }))
  await userEvent.click(page.getByRole('menuitem', { name: 'Weghalen' }))
  const dialog = page.getByRole('alertdialog')
  await expect.element(dialog.getByText('Budgetpunt Lindervoort heeft nog 1 actie:')).toBeVisible()
  await userEvent.click(dialog.getByRole('button', { name: 'Terug' }))
  expect(findEntity(hosts.plan.doc, planShape.parties, 'O6')).not.toBeNull()
  await userEvent.click(page.getByRole('button', { name: 'Menu van Partij 7', exact: true }))
  await userEvent.click(page.getByRole('menuitem', { name: 'Weghalen' }))
  await userEvent.click(page.getByRole('button', { name: 'Partij weghalen' }))
  await vi.waitFor(() => expect(findEntity(hosts.plan.doc, planShape.parties, 'O6')).toBeNull())
  const action = page.getByEntity('actions/AC4')
  await expect.element(action.getByText('Eigenaar weggehaald:')).toBeVisible()
  expect(readEntities(hosts.plan.doc, planShape.actions)).toHaveLength(5)
  // Undo gives the party its actions back.
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }).last())
  await expect.element(action.getByText('Budgetpunt Lindervoort:')).toBeVisible()
})
