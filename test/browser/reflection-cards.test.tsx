import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { WriteBoard } from '../../renderer/features/reflection/session/WriteBoard.tsx'
import type { ReflectionSessionReply } from '../../shared/api/reflection-routes.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { showPage } from '../helpers/show-page.tsx'

const cardId = '0f0e5a52-5b52-4b0e-9d6f-0c6a8c3f1a01'

const writing = (): ReflectionSessionReply => ({
  sessionId: crypto.randomUUID(),
  format: 'terugblik',
  title: 'Na zes huishoudens',
  isAnonymous: true,
  asker: '',
  story: null,
  leaderName: 'Nadia el Amrani',
  mayLead: false,
  phase: 'schrijven',
  round: 0,
  endsAt: null,
  now: '2026-11-23T10:00:00.000Z',
  counts: [],
  cards: [],
  groups: [],
  votes: { cast: 0, people: 3, isMine: false },
  dots: [],
})

const keep = () => page.getByRole('button', { name: 'Kaart bewaren bij Twijfels' })
const words = () => page.getByRole('textbox', { name: 'Nieuwe kaart bij Twijfels' })
const missing = () => page.getByText('Schrijf eerst iets op de kaart.')

test('a card without words says what is missing, and is not sent', async () => {
  const { calls } = fakeRoutes({ writeReflectionCard: () => ({ id: cardId }) })
  await showPage(<WriteBoard caseId="pilot" session={writing()} />)
  await keep().click()
  await expect.element(missing()).toBeVisible()
  await words().fill('Wie belt de school?')
  await expect.element(missing()).not.toBeInTheDocument()
  await keep().click()
  await expect.element(page.getByRole('list', { name: 'Jouw kaarten' })).toBeVisible()
  await expect.element(words()).toHaveValue('')
  await expect.element(missing()).not.toBeInTheDocument()
  expect(calls('writeReflectionCard')).toEqual([
    expect.objectContaining({
      body: expect.objectContaining({ place: 'twijfels', words: 'Wie belt de school?' }) as unknown,
    }),
  ])
})

test('a card of one’s own is changed, not emptied, and taken back only by its own button', async () => {
  const { calls } = fakeRoutes({
    writeReflectionCard: () => ({ id: cardId }),
    changeReflectionCard: () => ({}),
  })
  await showPage(<WriteBoard caseId="pilot" session={writing()} />)
  await words().fill('Wie belt de school?')
  await userEvent.keyboard('{Tab}{Enter}')
  await page.getByRole('button', { name: 'Kaart aanpassen: Wie belt de school?' }).click()
  const changed = page.getByRole('textbox', { name: 'Tekst van de kaart' })
  await changed.fill('')
  await page.getByRole('button', { name: 'Kaart bewaren', exact: true }).click()
  await expect.element(missing()).toBeVisible()
  expect(calls('changeReflectionCard')).toEqual([])
  await changed.fill('Wie belt school, en wanneer?')
  await page.getByRole('button', { name: 'Kaart bewaren', exact: true }).click()
  await page.getByRole('button', { name: /^Kaart weghalen: Wie belt school/ }).click()
  await vi.waitFor(() =>
    expect(calls('changeReflectionCard')).toEqual([
      expect.objectContaining({
        body: expect.objectContaining({ words: 'Wie belt school, en wanneer?' }) as unknown,
      }),
      expect.objectContaining({ body: expect.objectContaining({ words: null }) as unknown }),
    ]),
  )
  await expect.element(page.getByRole('list', { name: 'Jouw kaarten' })).not.toBeInTheDocument()
})
