import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { AccessLogScreen } from '../../renderer/features/access-log/AccessLogScreen.tsx'
import { toAccessCsv } from '../../renderer/features/access-log/to-access-csv.ts'
import type { AccessLine } from '../../shared/api/proof-routes.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { familySession, ownerSession, showPage } from '../helpers/show-page.tsx'

const line = (changes: Partial<AccessLine>, id = '1'): AccessLine => ({
  id,
  at: '2026-11-20T09:15:00.000Z',
  action: 'openen',
  object: 'plan',
  isDone: true,
  byId: 'sanne',
  byName: 'Sanne Vlietstra',
  organisation: 'De Oeverzorg',
  role: 'professional',
  purpose: 'hulp',
  address: null,
  objectId: null,
  ...changes,
})
const lines = [
  line({ isDone: false, object: 'other' }, '5'),
  line({ action: 'schrijven', address: '192.168.1.20' }, '4'),
  line(
    {
      action: 'zoeken',
      object: 'search',
      byId: 'nadia',
      byName: 'Nadia',
      organisation: null,
      role: 'regisseur',
      purpose: 'regie',
      address: 'loopback',
    },
    '3',
  ),
  line({ at: '2026-11-19T09:15:00.000Z' }, '2'),
  line(
    {
      at: '2026-11-19T08:15:00.000Z',
      byId: null,
      byName: null,
      organisation: null,
      role: null,
      action: 'dossierAanmaken',
      object: 'case',
      purpose: null,
    },
    '1',
  ),
]

const opened = ['9', '8', '7'].map((id) => line({ object: 'teamNotes' }, id))

beforeEach(async () => {
  await page.viewport(1366, 768)
  fakeRoutes({
    chainHead: () => ({ n: 5, hash: 'cd'.repeat(32), seal: '7KQ2-M9XF-0B3D-5E6G-8HJK' }),
  })
})

test('the family reads a plain sentence for each look, under its day, and for what was refused', async () => {
  await showPage(<AccessLogScreen caseId="case-1" lines={lines} />, familySession)
  await expect.element(page.getByRole('heading', { name: /vrijdag 20 november/ })).toBeVisible()
  const sentences = [
    'Sanne Vlietstra (professional, De Oeverzorg) bekeek het plan.',
    'Sanne Vlietstra (professional, De Oeverzorg) schreef in het plan.',
    'Sanne Vlietstra (professional, De Oeverzorg) wilde bij iets anders uit het dossier. Dat mocht niet en is niet gelukt.',
    'De app begon het dossier.',
  ]
  for (const sentence of sentences)
    await expect.element(page.getByText(sentence).first()).toBeVisible()
  // For what somebody came, in plain words; the host has no purpose of its own.
  const whys = page.getByText('Waarom: om de hulp samen af te stemmen.')
  await vi.waitFor(() => expect(whys.elements().length).toBeGreaterThan(0))
  expect(page.getByText(/Waarom/).elements()).toHaveLength(4)
  expect(page.getByRole('button', { name: 'CSV bewaren' }).elements()).toEqual([])
  await expect.element(page.getByText(/cdcd cdcd/)).toBeVisible()
})

test('who leads narrows it to a person, and to what was refused', async () => {
  await showPage(<AccessLogScreen caseId="case-1" lines={lines} />, ownerSession)
  await page.getByRole('button', { name: /Wie/ }).click()
  await page.getByRole('option', { name: 'Nadia' }).click()
  await expect.element(page.getByText('Nadia (regisseur) zocht in het dossier.')).toBeVisible()
  await expect
    .element(page.getByText('Waarom: om de regie te voeren over het plan. Vanaf deze laptop.'))
    .toBeVisible()
  expect(page.getByText(/bekeek het plan/).elements()).toEqual([])
  await page.getByText('Alleen wat niet mocht').click()
  await expect.element(page.getByText('Bij deze keuze horen geen regels.')).toBeVisible()
  await page.getByRole('button', { name: 'Alles tonen' }).click()
  await expect.element(page.getByText('De app begon het dossier.')).toBeVisible()
})

test('who leads reads from where; a line from before it was kept says nothing of it', async () => {
  await showPage(<AccessLogScreen caseId="case-1" lines={lines} />, ownerSession)
  await expect.element(page.getByText(/Vanaf netwerkadres 192\.168\.1\.20\./)).toBeVisible()
  await expect.element(page.getByText(/Het netwerkadres zie alleen jij/)).toBeVisible()
})

test('what was done more than once in a minute is one line with its number', async () => {
  const twice = [...opened, line({ at: '2026-11-20T09:14:00.000Z', object: 'teamNotes' }, '6')]
  await showPage(<AccessLogScreen caseId="case-1" lines={twice} />, ownerSession)
  await expect.element(page.getByText(/, 3 keer\.$/)).toBeVisible()
  expect(page.getByText(/^Sanne Vlietstra .* bekeek /).elements()).toHaveLength(2)
})

test('a long log is shown in parts', async () => {
  const toAt = (at: number) => new Date(Date.UTC(2026, 10, 20, 9, 0) - at * 60_000).toISOString()
  const many = Array.from({ length: 130 }, (_, at) => line({ at: toAt(at) }, String(at)))
  await showPage(<AccessLogScreen caseId="case-1" lines={many} />, ownerSession)
  await page.getByRole('button', { name: 'Nog 30 oudere regels tonen' }).click()
  await vi.waitFor(() => expect(page.getByText(/bekeek het plan/).elements()).toHaveLength(130))
})

test('the CSV has the fields of the norm, and nothing that a spreadsheet would run', () => {
  const csv = toAccessCsv([line({ byName: '=1+1', isDone: false })], 'case-1')
  expect(csv).toContain('EventID;EventDateTime;EventActionCode;EventTypeCode;EventOutcomeIndicator')
  expect(csv).toContain(
    `1;2026-11-20T09:15:00.000Z;R;openen;4;sanne;'=1+1;professional;hulp;;;De Oeverzorg;case-1;plan`,
  )
  const from = toAccessCsv([line({ address: '192.168.1.20' })], 'case-1')
  expect(from).toContain('RoleIDCode;PurposeOfUse;NetworkAccessPointTypeCode;NetworkAccessPointID')
  expect(from).toContain('professional;hulp;2;192.168.1.20')
})
