import { expect, test } from 'vitest'
import { EscalationScreen } from '../../renderer/features/authority/escalation/EscalationScreen.tsx'
import type { AnswerLink } from '../../shared/api/answer-routes.ts'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import { dayFromNow, sanneSession, showAuthority } from '../helpers/authority-stage.tsx'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { ownerSession } from '../helpers/show-page.tsx'

const opened: RecordLine = {
  n: 1,
  type: 'escalation.opened',
  at: `${dayFromNow(-20)}T09:00:00.000Z`,
  byId: 'owner',
  byName: 'Nadia el Amrani',
  corrects: null,
  body: {
    id: 'E1',
    level: 1,
    sideRoute: null,
    decisionId: null,
    question: 'Mag de wachtlijst voor?',
    tried: 'Twee keer gebeld',
    asked: 'Een plek',
    familyEffect: '',
    familyInformedOn: null,
    toPerson: 'Karin Blok',
    toRole: 'Manager',
    toOrganisation: 'De Oeverzorg',
    dueOn: dayFromNow(-8),
    on: dayFromNow(-20),
  },
}
const link: AnswerLink = {
  id: 'l1',
  question: { kind: 'escalation', escalationId: 'E1' },
  person: 'Karin Blok',
  personRole: 'Manager',
  state: 'open',
  expiresAt: `${dayFromNow(5)}T09:00:00.000Z`,
  createdAt: `${dayFromNow(-1)}T09:00:00.000Z`,
}

function host() {
  let links: readonly AnswerLink[] = []
  const made: RecordLine[] = []
  return fakeRoutes({
    records: () => [opened, ...made],
    ladder: () => [{ level: 2, name: 'Stadsteam: de casusautoriteit', maxDays: 3 }],
    answerLinks: () => [...links],
    createAnswerLink: () => {
      links = [link]
      return { ...link, link: 'https://laptop.test/antwoord#answer=geheim' }
    },
    withdrawAnswerLink: () => {
      links = [{ ...link, state: 'withdrawn' }]
      return {}
    },
    makeRecord: ({ body: { type, body } }) => {
      const line = { ...opened, n: 2, type, body: { ...body, id: 'T1', on: dayFromNow(0) } }
      if (type === 'deadline.started')
        made.push({
          ...line,
          body: { ...line.body, startsOn: dayFromNow(-20), dueOn: dayFromNow(22) },
        })
      return line
    },
  })
}
const show = async (session = ownerSession) => showAuthority(<EscalationScreen />, session)

test('an overdue question shows the next rung by the name of the municipality, also on the ladder', async () => {
  host()
  const screen = await show()
  await expect
    .element(screen.getByText(/Volgende trede: Stadsteam: de casusautoriteit/))
    .toBeVisible()
  const ladder = screen.getByRole('listitem').filter({ hasText: 'Stadsteam: de casusautoriteit' })
  await expect.element(ladder.last()).toBeVisible()
  await expect
    .element(screen.getByText('Leidinggevende van de betrokken organisatie').last())
    .toBeVisible()
})

test('a link is made for a named person, shown once, and can be withdrawn', async () => {
  const routes = host()
  const screen = await show()
  await screen.getByRole('button', { name: 'Vraag met een link: E1' }).click()
  const dialog = screen.getByRole('dialog', { name: 'Vraag met een link' })
  const person = dialog.getByRole('textbox', { name: 'Voor wie is de link?' })
  await expect.element(person).toHaveValue('Karin Blok')
  await person.fill('')
  await dialog.getByRole('button', { name: 'Link maken' }).click()
  await expect.element(dialog.getByText('Vul in wie het is.')).toBeVisible()
  await person.fill('Karin Blok')
  await dialog.getByText('Wat is geprobeerd').click()
  await dialog.getByRole('button', { name: 'Link maken' }).click()
  await expect
    .element(dialog.getByRole('heading', { name: 'De link voor Karin Blok is klaar' }))
    .toHaveFocus()
  await expect.element(dialog.getByText('https://laptop.test/antwoord#answer=geheim')).toBeVisible()
  expect(routes.calls('createAnswerLink')).toMatchObject([
    {
      body: {
        question: { kind: 'escalation', escalationId: 'E1' },
        person: 'Karin Blok',
        shows: ['asked'],
        validDays: 7,
      },
    },
  ])
  await dialog.getByRole('button', { name: 'Klaar' }).click()
  await expect.element(screen.getByText(/Link voor Karin Blok, werkt tot/)).toBeVisible()
  await screen.getByRole('button', { name: 'Link voor Karin Blok intrekken' }).click()
  await expect.element(screen.getByText(/Link voor Karin Blok, werkt tot/)).not.toBeInTheDocument()
})

test('a term starts from a fact, says when it ends and that nobody checked it', async () => {
  host()
  const screen = await show()
  await screen.getByRole('button', { name: 'Termijn starten' }).click()
  const form = screen.getByRole('form', { name: 'Termijn starten' })
  await form.getByRole('button', { name: /Welke termijn/ }).click()
  await screen.getByRole('option', { name: 'Wmo: onderzoek na een melding' }).click()
  await expect.element(form.getByText(/Nog niet nagelezen in de wet/)).toBeVisible()
  await form.getByRole('button', { name: /Waarmee begint hij/ }).click()
  await screen.getByRole('option', { name: /schaalde op \(E1\)/ }).click()
  await expect.element(form.getByText(/De laatste dag is dan/)).toBeVisible()
  await form.getByRole('button', { name: 'Termijn starten' }).click()
  await expect.element(screen.getByText(/T1\. Wmo: onderzoek/)).toBeVisible()
})

test('only who leads makes links and starts terms', async () => {
  const routes = host()
  const screen = await show(sanneSession)
  await expect.element(screen.getByText('E1. Mag de wachtlijst voor?')).toBeVisible()
  expect(screen.getByRole('button').elements()).toEqual([])
  expect(routes.calls('answerLinks')).toEqual([])
})
