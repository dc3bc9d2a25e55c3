import { beforeEach, expect, test } from 'vitest'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import { NotShareButton } from '../../renderer/document/NotShareButton.tsx'
import { StaleBackupsSetting } from '../../renderer/app/StaleBackupsSetting.tsx'
import { useEntityIds } from '../../renderer/document/use-entity-ids.ts'
import type { Session } from '../../shared/api/replies.ts'
import { teamShape } from '../../shared/document/team-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { createFakeSyncHost } from '../helpers/fake-sync-host.ts'
import { familySession, ownerSession, showPage } from '../helpers/show-page.tsx'

const { notes } = teamShape
const at = '2026-11-23T09:00:00.000Z'
const asked = {
  audience: () => [],
  purge: () => ({ at, olderBackups: 2, setAside: 0 }),
  renewBackups: () => ({ at, removed: 2 }),
  staleBackups: () => ({
    backups: [{ id: 'b1', at }],
    setAside: [{ path: 'set-aside/20261101T090000Z-0badcafe', at }],
    purgedAt: at,
  }),
}

let routes: ReturnType<typeof fakeRoutes>
beforeEach(() => {
  routes = fakeRoutes(asked)
})

const oneByOne = [{ id: 'n1', text: 'Oma helpt. Papa dronk. De buren ook.' }]

function Buttons({ field }: Readonly<{ field?: string }>) {
  return useEntityIds(notes).map((id) => (
    <NotShareButton
      key={id}
      root={notes}
      id={id}
      name="Notitie 1"
      {...(field === undefined ? {} : { field })}
    />
  ))
}

async function show(session: Session = ownerSession, field?: string, content = oneByOne) {
  const host = createFakeSyncHost(seedDocument('teamNotes', { notes: content }, 1))
  return showPage(
    <LiveDocumentProvider documentId="notes" kind="teamNotes" surroundings={host.surroundings()}>
      <Buttons {...(field === undefined ? {} : { field })} />
    </LiveDocumentProvider>,
    session,
  )
}

type Screen = Awaited<ReturnType<typeof show>>
const choose = async (screen: Screen, name: string) => {
  await screen.getByRole('button', { name: 'Niet delen: Notitie 1' }).click()
  await screen.getByText(name, { exact: true }).click()
  await screen.getByRole('button', { name: 'Verder' }).click()
}
const placeOf = (call: unknown): unknown =>
  (call as Readonly<{ body: Readonly<{ place: unknown }> }>).body.place

test('a sentence is chosen, asked about in plain words, and removed', async () => {
  const screen = await show()
  await choose(screen, 'Papa dronk.')
  await expect.element(screen.getByText('Deze zin voor altijd weghalen?')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Terug' })).toHaveFocus()
  expect(routes.calls('purge')).toEqual([])
  await screen.getByRole('button', { name: 'Weghalen' }).click()
  await expect.element(screen.getByText(/^Weggehaald\. In oude reservekopieën/)).toBeVisible()
  expect(routes.calls('purge').map(placeOf)).toEqual([
    { root: 'notes', id: 'n1', field: 'text', words: { text: 'Papa dronk. ', at: 11 } },
  ])
  expect(routes.calls('renewBackups')).toEqual([])
  expect(screen.getByRole('alertdialog').elements()).toEqual([])
})

test('the owner may have the old backups replaced in the same go', async () => {
  const screen = await show()
  await choose(screen, 'Alles van: Notitie 1')
  await screen.getByText(/^Haal ook de oude reservekopieën/).click()
  await screen.getByRole('button', { name: 'Weghalen' }).click()
  await expect.element(screen.getByText(/en 2 oude zijn weg/)).toBeVisible()
  expect(routes.calls('purge').map(placeOf)).toEqual([
    { root: 'notes', id: 'n1', field: null, words: null },
  ])
  expect(routes.calls('renewBackups')).toEqual([
    { params: {}, query: {}, body: { removeOthers: true } },
  ])
})

test('a text of one sentence is asked about at once; a guest is told who can remove the backups', async () => {
  const screen = await show(familySession, 'text', [{ id: 'n1', text: 'Papa dronk.' }])
  await screen.getByRole('button', { name: 'Niet delen: Notitie 1' }).click()
  await expect.element(screen.getByText('Deze tekst voor altijd weghalen?')).toBeVisible()
  await expect.element(screen.getByText(/De regisseur kan die weghalen/)).toBeVisible()
  expect(screen.getByRole('checkbox').elements()).toEqual([])
  await screen.getByRole('button', { name: 'Weghalen' }).click()
  await expect.element(screen.getByText(/^Weggehaald\. Vraag de regisseur/)).toBeVisible()
})

test('a refusal is said in place, and nothing is lost by trying again', async () => {
  let answers: (() => AppError | { at: string; olderBackups: number; setAside: number })[] = [
    () => new AppError('access/forbidden'),
    () => new AppError('record/not-allowed', { reason: 'wordsChanged' }),
  ]
  routes = fakeRoutes({
    ...asked,
    purge: () => {
      const [next, ...rest] = answers
      answers = rest
      return next?.() ?? { at, olderBackups: 0, setAside: 0 }
    },
  })
  const screen = await show(familySession)
  await choose(screen, 'Oma helpt.')
  const remove = screen.getByRole('button', { name: 'Weghalen' })
  await remove.click()
  await expect.element(screen.getByText('Dit kun jij niet weghalen.')).toBeVisible()
  await remove.click()
  await expect.element(screen.getByText(/Deze tekst is net veranderd/)).toBeVisible()
  await remove.click()
  await expect.element(screen.getByText(/^Weggehaald\. Er staat alleen nog/)).toBeVisible()
  const keys = routes.calls('purge').map((call) => (call as { body: { key: string } }).body.key)
  expect(new Set(keys).size).toBe(1)
})

test('settings tell the owner of backups that still hold something, and ask before removing them', async () => {
  const screen = await showPage(<StaleBackupsSetting />)
  await expect.element(screen.getByText(/^In 1 reservekopie staat nog iets/)).toBeVisible()
  await screen.getByRole('button', { name: 'Oude kopieën weghalen' }).click()
  await expect.element(screen.getByText('Ook uit de oude reservekopieën?')).toBeVisible()
  await screen.getByRole('button', { name: 'Oude laten staan' }).click()
  expect(routes.calls('renewBackups')).toEqual([])
})

test('a vault that was set aside is out of reach, and settings say where it lies', async () => {
  routes = fakeRoutes({ ...asked, purge: () => ({ at, olderBackups: 0, setAside: 1 }) })
  const screen = await show()
  await choose(screen, 'Papa dronk.')
  await expect.element(screen.getByText(/een kluis die na schade apart is gezet/)).toBeVisible()
  await screen.getByRole('button', { name: 'Weghalen' }).click()
  await expect
    .element(screen.getByText(/In een kluis die apart is gezet, staat het nog/))
    .toBeVisible()
  const settings = await showPage(<StaleBackupsSetting />)
  await expect.element(settings.getByText('set-aside/20261101T090000Z-0badcafe')).toBeVisible()
})

test('settings say nothing of backups to a guest', async () => {
  await showPage(<StaleBackupsSetting />, familySession)
  expect(routes.calls('staleBackups')).toEqual([])
})
