import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import { CsvImport } from '../../renderer/features/transfer/CsvImport.tsx'
import { ExportSection } from '../../renderer/features/transfer/ExportSection.tsx'
import { ImportScreen } from '../../renderer/features/transfer/ImportScreen.tsx'
import { importPartBytes, type ImportOutlook } from '../../shared/api/transfer-routes.ts'
import { terpstraKuipers } from '../../shared/content/practice-cases/terpstra-kuipers.ts'
import { readEntities } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { createFakeSyncHost } from '../helpers/fake-sync-host.ts'
import { showPage } from '../helpers/show-page.tsx'

async function showCsv(right: 'read' | 'write' = 'write') {
  await page.viewport(1366, 900)
  fakeRoutes({ audience: () => [] })
  const host = createFakeSyncHost(seedDocument('plan', terpstraKuipers.plan, 1))
  const screen = await showPage(
    <LiveDocumentProvider documentId="plan" kind="plan" surroundings={host.surroundings({}, right)}>
      <CsvImport />
    </LiveDocumentProvider>,
  )
  const names = (root: typeof planShape.persons | typeof planShape.parties = planShape.persons) =>
    readEntities<{ name: (typeof root)['fields']['name'] }>(host.doc, root).map(({ name }) => name)
  return { screen, names }
}

const paste = async (text: string) => {
  await userEvent.fill(page.getByLabelText('Of plak de lijst hier'), text)
}

describe('a list of members', () => {
  test('is shown row by row with what is wrong, and only sound rows are added; undo takes all back', async () => {
    const { screen, names } = await showCsv()
    const before = names()
    await paste(
      'Naam;Rol;Geboren\nSanne;nicht;4-3-2010\nJoost;neef;1-1-2099\n;opa;\nMila;nicht;5-5-2012',
    )
    await expect.element(screen.getByText('Rij 3, Geboren: ligt in de toekomst')).toBeVisible()
    await expect.element(screen.getByText('Rij 4, Naam: nog leeg')).toBeVisible()
    await screen.getByRole('button', { name: '2 rijen toevoegen' }).click()
    await vi.waitFor(() => expect(names()).toEqual([...before, 'Sanne', 'Mila']))
    await screen.getByRole('button', { name: 'Ongedaan maken' }).click()
    await vi.waitFor(() => expect(names()).toEqual(before))
  })

  test('points out names that are there already, and adds them only when asked', async () => {
    const { screen, names } = await showCsv()
    const [first = ''] = names()
    await paste(`Naam\n${first}\nNieuw`)
    await expect.element(screen.getByText('Deze naam staat er al')).toBeVisible()
    await expect.element(screen.getByRole('button', { name: '1 rij toevoegen' })).toBeVisible()
    await screen.getByText('Ook de rij toevoegen waarvan de naam er al staat').click()
    await expect.element(screen.getByRole('button', { name: '2 rijen toevoegen' })).toBeVisible()
  })

  test('can be given other columns than were guessed', async () => {
    const { screen } = await showCsv()
    await paste('Wie;Wat\nSanne;nicht')
    await expect.element(screen.getByText('Rij 2, Naam: nog leeg')).toBeVisible()
    await screen.getByRole('button', { name: /Naam/ }).click()
    await screen.getByRole('option', { name: 'Wie' }).click()
    await expect.element(screen.getByText('Klaar om toe te voegen')).toBeVisible()
  })

  test('is not offered to who may only read', async () => {
    const { screen } = await showCsv('read')
    await expect.element(screen.getByText('Je kunt dit plan lezen, niet wijzigen.')).toBeVisible()
  })
})

const outlook: ImportOutlook = {
  title: 'Huishouden Van Loon',
  ref: 'RT-2026-003',
  regisseur: 'Noor Bakker',
  isExample: false,
  exportedAt: '2026-11-21T14:00:00.000Z',
  isHere: false,
  added: { edits: 12, records: 3, versions: 0, documents: 3 },
  kept: { edits: 0, records: 0 },
}
const summary = {
  id: 'case-9',
  kind: 'huishouden',
  ref: 'RT-2026-003',
  title: 'Huishouden Van Loon',
  status: 'actief',
  isExample: false,
  regisseur: 'Noor Bakker',
  createdAt: '2026-11-01T09:00:00.000Z',
  changedAt: '2026-11-21T09:00:00.000Z',
} as const

async function showImport(answer: ImportOutlook | AppError) {
  await page.viewport(1366, 768)
  const routes = fakeRoutes({
    beginImport: () => ({ transferId: 't1', partBytes: importPartBytes }),
    importPart: () => ({}),
    lookAtImport: () => answer,
    finishImport: () => summary,
  })
  const onOpen = vi.fn<(caseId: string) => void>()
  const screen = await showPage(<ImportScreen onOpen={onOpen} />)
  const choose = async (name = 'RT-2026-003.rondetafel', bytes = 100_000) => {
    const file = new File([new Uint8Array(bytes)], name)
    await userEvent.upload(screen.getByLabelText('Bestand', { exact: false }).first(), file)
    await userEvent.fill(screen.getByLabelText('Wachtzin van het bestand').first(), 'negen trams')
    await screen.getByRole('button', { name: 'Bestand bekijken' }).click()
  }
  return { screen, routes, onOpen, choose }
}

describe('a household from another laptop', () => {
  test('is looked at first, in pieces, and only then taken in', async () => {
    const { screen, routes, onOpen, choose } = await showImport(outlook)
    await choose()
    await expect.element(screen.getByText('Huishouden Van Loon (RT-2026-003)')).toBeVisible()
    expect(routes.calls('importPart')).toHaveLength(Math.ceil(100_000 / importPartBytes))
    expect(routes.calls('finishImport')).toHaveLength(0)
    await screen.getByRole('button', { name: 'Huishouden inlezen' }).click()
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalledWith('case-9'))
  })

  test('that is here already says that both are kept before it is merged', async () => {
    const { screen, choose } = await showImport({
      ...outlook,
      isHere: true,
      kept: { edits: 4, records: 1 },
    })
    await choose()
    await expect.element(screen.getByText(/ook 5 wijzigingen die alleen hier staan/)).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Samenvoegen' })).toBeVisible()
  })

  test('that brings nothing new offers nothing to confirm', async () => {
    const added = { edits: 0, records: 0, versions: 0, documents: 0 }
    const { screen, choose } = await showImport({ ...outlook, isHere: true, added })
    await choose()
    await expect.element(screen.getByText(/Er is niets toe te voegen/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Samenvoegen' }).query()).toBeNull()
  })

  test('says why it could not be opened, and stays at the form', async () => {
    const { screen, choose } = await showImport(new AppError('transfer/wrong-passphrase'))
    await choose()
    await expect.element(screen.getByText('Deze wachtzin opent dit bestand niet.')).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Bestand bekijken' })).toBeVisible()
  })

  test.each([
    ['transfer/damaged', 'Dit bestand is beschadigd.'],
    ['transfer/newer', 'Dit bestand is gemaakt met een nieuwere versie van Rondetafel.'],
    ['transfer/diverged', /^Op een van de twee laptops is dit huishouden teruggezet/],
    ['transfer/not-a-case-file', 'Dit is geen huishouden uit Rondetafel.'],
  ] as const)(
    'that is refused as %s says so in words, and another can be chosen',
    async (code, said) => {
      const { screen, routes, choose } = await showImport(new AppError(code))
      await choose()
      await expect.element(screen.getByText(said)).toBeVisible()
      await expect
        .element(screen.getByText(/hier is niets veranderd|Er is niets veranderd/))
        .toBeVisible()
      await expect.element(screen.getByRole('button', { name: 'Bestand bekijken' })).toBeVisible()
      expect(routes.calls('finishImport')).toHaveLength(0)
    },
  )

  test('is not even sent when its name is that of another kind of file', async () => {
    const { screen, routes, choose } = await showImport(outlook)
    await choose('brief.docx')
    await expect.element(screen.getByText('Dit is geen huishouden uit Rondetafel.')).toBeVisible()
    expect(routes.calls('beginImport')).toHaveLength(0)
  })
})

describe('taking a household along', () => {
  async function showExport() {
    await page.viewport(1366, 768)
    const routes = fakeRoutes({
      exportCase: () => ({ transferId: 't', fileName: 'RT.rondetafel', bytes: 3, parts: 2 }),
      exportPart: () => ({ data: btoa('abc') }),
    })
    const screen = await showPage(<ExportSection caseId="case-1" />)
    const type = async (first: string, second: string) => {
      await userEvent.fill(screen.getByLabelText('Wachtzin voor dit bestand').first(), first)
      await userEvent.fill(screen.getByLabelText('Nog een keer').first(), second)
      await screen.getByRole('button', { name: 'Bestand opslaan' }).click()
    }
    return { screen, routes, type }
  }

  test('asks for the passphrase twice, since nobody can open the file without it', async () => {
    const { screen, routes, type } = await showExport()
    await type('negen paarse trams', 'negen paarse tram')
    await expect.element(screen.getByText(/De twee wachtzinnen zijn niet gelijk/)).toBeVisible()
    expect(routes.calls('exportCase')).toHaveLength(0)
  })

  test('fetches the file piece by piece and says that all stays here', async () => {
    const { screen, routes, type } = await showExport()
    await type('negen paarse trams', 'negen paarse trams')
    await expect.element(screen.getByText(/Hier blijft alles staan/)).toBeVisible()
    expect(routes.calls('exportPart')).toHaveLength(2)
  })
})
