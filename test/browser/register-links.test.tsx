import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { showFoundPlace } from '../../renderer/app/found-place.ts'
import { RegisterLinks } from '../../renderer/platform/register-links/RegisterLinks.tsx'
import { useRegisterLinks } from '../../renderer/platform/register-links/use-register-links.ts'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import { decision } from '../helpers/authority-stage.tsx'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { createPlanHosts, showPlan } from '../helpers/plan-stage.tsx'
import { ownerSession, showPage } from '../helpers/show-page.tsx'
import { createWalkHosts, showWalk } from '../helpers/walk-stage.tsx'

const line = (n: number, type: string, body: object): RecordLine => ({
  ...{ n, type, at: '2026-11-20T09:00:00Z', byId: 'owner', byName: 'Nadia el Amrani' },
  ...{ corrects: null, body: Object.fromEntries(Object.entries(body)) },
})
const agreement = (n: number, kind: string, id: string) =>
  line(n, 'agreement.adopted', {
    id: `A${n}`,
    text: `Afspraak over ${id}`,
    parties: ['Marloes'],
    endsOn: null,
    positions: [],
    source: { kind, id },
  })
const { type, body } = decision({ reverseTestId: 'OT-1', meetingId: 'RT1' })
const records = [
  agreement(1, 'doel', 'G1'),
  agreement(2, 'actie', 'AC1'),
  agreement(3, 'omgekeerdeToets', 'OT-1'),
  agreement(4, 'gesprek', 'RT1'),
  line(5, type, body),
]
const show = (told: readonly RecordLine[] = records) =>
  fakeRoutes({ records: () => [...told], audience: () => [] })
const list = page.getByRole('list', { name: 'Besluiten en afspraken hierover' })
const hrefs = () =>
  list
    .getByRole('link')
    .elements()
    .map((link) => link.getAttribute('href'))

test('a goal that is unfolded leads to what was agreed about it, also by the keyboard', async () => {
  show()
  await showPlan({ hosts: createPlanHosts() })
  await userEvent.click(page.getByRole('button', { name: 'Meer over Doel 1' }))
  const link = list.getByRole('link', { name: 'Afspraak A1: Afspraak over G1' })
  await expect.element(link).toBeVisible()
  expect(hrefs()).toEqual(['/huishouden/case/register?plek=agreements%2FA1%2Ftext'])
  ;(link.element() as HTMLElement).focus()
  await expect.element(link).toHaveFocus()
  // Another goal has nothing and shows no empty heading.
  await userEvent.keyboard('{Escape}')
  await userEvent.click(page.getByRole('button', { name: 'Meer over Doel 2' }))
  await expect.element(page.getByRole('textbox', { name: 'Doel 2, doel gehaald' })).toBeVisible()
  expect(list.elements()).toEqual([])
})

test('a reverse test leads to the decision and the agreement that came of it', async () => {
  show()
  await showWalk({ hosts: createWalkHosts('practice'), step: 0 })
  await expect.element(list.getByRole('link', { name: /^Besluit D1: / })).toBeVisible()
  expect(hrefs()).toEqual([
    '/huishouden/case/besluiten/D1',
    '/huishouden/case/register?plek=agreements%2FA3%2Ftext',
  ])
})

function OfMeeting() {
  return <RegisterLinks links={useRegisterLinks('case', { kind: 'gesprek', id: 'RT1' })} />
}

test('a meeting leads to what was agreed and decided in it', async () => {
  show()
  await showPage(<OfMeeting />, ownerSession)
  await expect
    .element(list.getByRole('link', { name: 'Afspraak A4: Afspraak over RT1' }))
    .toBeVisible()
  expect(hrefs()).toHaveLength(2)
})

test('who may not read the facts is shown nothing, for the host sends none', async () => {
  const routes = show(records.map((record) => ({ ...record, body: {} })))
  await showPage(<OfMeeting />, ownerSession)
  await vi.waitFor(() => expect(routes.calls('records')).toHaveLength(1))
  expect(list.elements()).toEqual([])
})

test('a link with only a place goes there, and marks no words', () => {
  const main = document.createElement('main')
  main.innerHTML = '<p data-entity="agreements/A1">Afspraak</p>'
  document.body.append(main)
  const stop = showFoundPlace(main, { words: '', place: 'agreements/A1/text' })
  expect(document.activeElement?.textContent).toBe('Afspraak')
  stop()
  main.remove()
})
