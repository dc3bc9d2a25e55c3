import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { FreshLink } from '../../renderer/platform/answer-link/FreshLink.tsx'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { ownerSession, showPage } from '../helpers/show-page.tsx'

test('the message with a link says when it works and whom to phone when it does not open', async () => {
  fakeRoutes({})
  const made = {
    id: 'l1',
    question: { kind: 'escalation', escalationId: 'E1' },
    person: 'Karin Blok',
    personRole: 'Manager',
    state: 'open',
    expiresAt: '2026-12-05T12:00:00.000Z',
    createdAt: '2026-12-01T12:00:00.000Z',
    link: 'https://laptop.test/antwoord#answer=geheim',
  } as const
  await showPage(<FreshLink made={made} onDone={() => undefined} />, ownerSession)
  const message = page.getByText(/^Beste Karin Blok/)
  await expect.element(message).toMatchTextContent(/https:\/\/laptop\.test/)
  await expect.element(message).toMatchTextContent(/alleen zolang mijn tafel open is/)
  await expect.element(message).toMatchTextContent(/Opent de link niet\? Dan is de tafel dicht/)
  await page.getByLabelText('Wanneer is de tafel open?').fill('Donderdag 14.00 uur, stadhuis.')
  await page.getByLabelText('Op welk nummer ben je te bereiken?').fill('06 1234 5678')
  await expect.element(message).toMatchTextContent(/zit: Donderdag 14\.00 uur, stadhuis\./)
  await expect.element(message).toMatchTextContent(/bel me op 06 1234 5678/)
  await expect.element(page.getByRole('button', { name: 'Bericht kopiëren' })).toBeVisible()
})
