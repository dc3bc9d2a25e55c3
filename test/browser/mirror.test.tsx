import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { MirrorScreen } from '../../renderer/features/questionnaires/mirror/MirrorScreen.tsx'
import type { MirrorView } from '../../shared/api/questionnaire-routes.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { ownerSession, showPage } from '../helpers/show-page.tsx'

let routes: ReturnType<typeof fakeRoutes>
beforeEach(async () => {
  await page.viewport(1366, 768)
  routes = fakeRoutes({
    makeRecord: ({ body }) => ({
      n: 1,
      type: body.type,
      at: '2026-11-23T12:00:00.000Z',
      byId: 'sanne',
      byName: null,
      corrects: null,
      body: {},
    }),
  })
})

const sanne = { ...ownerSession, role: 'professional', isOwner: false, partyId: 'O2' } as const
const empty: MirrorView = {
  parties: [
    { id: 'O2', name: 'De Oeverzorg' },
    { id: 'O3', name: 'Gezinshulp' },
  ],
  myPartyId: 'O2',
  waiting: [],
  asked: [],
  pairs: [],
  points: [],
}
const saying = (byPartyId: string, aboutPartyId: string) => ({
  byPartyId,
  aboutPartyId,
  thinks: `beeld van ${byPartyId}`,
  expects: '',
  offers: `aanbod van ${byPartyId}`,
  cannot: '',
  frame: byPartyId === 'O2' ? ('vrijwillig' as const) : ('gedwongen' as const),
})
const show = async (view: Partial<MirrorView>) =>
  showPage(<MirrorScreen caseId="case-1" view={{ ...empty, ...view }} />, sanne)
const made = () => routes.calls('makeRecord').map((call) => Object(call).body)

test('what is missing is said, and what was written is kept for the own party', async () => {
  const screen = await show({ asked: [{ byPartyId: 'O3', aboutPartyId: 'O2' }] })
  await expect.element(screen.getByText(/Gezinshulp schreef over De Oeverzorg/)).toBeVisible()
  await screen.getByRole('button', { name: 'Beeld bewaren' }).click()
  await expect.element(screen.getByText('Kies een partij.')).toBeVisible()
  await expect.element(screen.getByText('Dit is nog nodig.').first()).toBeVisible()
  await screen.getByRole('button', { name: /Over welke partij/ }).click()
  await screen.getByRole('option', { name: 'Gezinshulp' }).click()
  await screen.getByRole('textbox', { name: 'Ik denk dat jij …' }).fill('elke dag komt')
  await screen.getByRole('textbox', { name: 'Van mij mag je verwachten …' }).fill('bellen')
  await screen.getByText('Intensieve vrijwillige hulp').click()
  await screen.getByRole('button', { name: 'Beeld bewaren' }).click()
  await vi.waitFor(() =>
    expect(made()).toEqual([
      expect.objectContaining({
        type: 'mirror.said',
        body: {
          byPartyId: 'O2',
          aboutPartyId: 'O3',
          thinks: 'elke dag komt',
          expects: '',
          offers: 'bellen',
          cannot: '',
          frame: 'intensiefVrijwillig',
        },
      }),
    ]),
  )
})

test('side by side: what one thinks beside what the other says, and a difference becomes a point', async () => {
  const screen = await show({
    pairs: [{ sayings: [saying('O2', 'O3'), saying('O3', 'O2')], judgements: [] }],
    points: [{ pointId: crypto.randomUUID(), text: 'Eerder punt', partyIds: ['O2', 'O3'] }],
  })
  const pair = screen.getByRole('region', { name: 'De Oeverzorg en Gezinshulp' })
  await expect.element(pair.getByText('beeld van O2')).toBeVisible()
  await expect.element(pair.getByText('aanbod van O3')).toBeVisible()
  await expect.element(pair.getByText('Kader verschilt')).toBeVisible()
  // Only the picture of the own party is hers to judge.
  await pair.getByRole('button', { name: 'Klopt dit beeld van De Oeverzorg?' }).click()
  expect(pair.getByRole('button', { name: 'Klopt dit beeld van Gezinshulp?' }).query()).toBeNull()
  await pair.getByText('Klopt niet').click()
  await pair.getByRole('button', { name: 'Reactie bewaren' }).click()
  await expect.element(pair.getByText('Schrijf op hoe het dan wel zit.')).toBeVisible()
  await pair.getByRole('textbox').fill('Wij bellen eerst.')
  await pair.getByRole('button', { name: 'Reactie bewaren' }).click()
  await pair.getByRole('button', { name: 'Punt voor het gesprek maken' }).click()
  await pair.getByRole('button', { name: 'Punt klaarzetten' }).click()
  await vi.waitFor(() => expect(made()).toHaveLength(2))
  expect(made()).toMatchObject([
    { type: 'mirror.judged', body: { ofPartyId: 'O3', byPartyId: 'O2', verdict: 'kloptNiet' } },
    {
      type: 'mirror.pointRaised',
      body: {
        text: 'De Oeverzorg en Gezinshulp zien anders of de hulp vrijwillig is.',
        partyIds: ['O2', 'O3'],
      },
    },
  ])
})
