import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { findText } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { AudienceLine } from '../../renderer/document/AudienceLine.tsx'
import { keptWords } from '../../renderer/document/kept-words.ts'
import { KeptWordsNotices } from '../../renderer/document/KeptWordsNotices.tsx'
import { LiveField } from '../../renderer/document/LiveField.tsx'
import { openLiveDocument } from '../../renderer/document/live-document.ts'
import { PeopleHere } from '../../renderer/document/PeopleHere.tsx'
import { SavedState } from '../../renderer/document/SavedState.tsx'
import { GivenSession } from '../../renderer/platform/session.tsx'
import { announce, onAnnouncement, readAnnouncement } from '../../renderer/components/announce.ts'
import { createFakeSyncHost, type FakeSyncHost } from '../helpers/fake-sync-host.ts'
import { DocumentStage, givenSession } from '../helpers/document-stage.tsx'

const { goals } = planShape
const seedWith = (title: string) => seedDocument('plan', { goals: [{ id: 'a', title }] }, 1)

const heard: string[] = []
let stopListening = (): void => undefined
beforeEach(() => {
  heard.length = 0
  stopListening = onAnnouncement(() => {
    const text = readAnnouncement('polite')
    if (text !== '' && heard.at(-1) !== text) heard.push(text)
  })
})
afterEach(() => {
  stopListening()
  for (const entry of keptWords.list()) keptWords.dismiss(entry)
})

/** A thing of the screen that must not be lost when the document is opened anew. */
function Unfolded() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(true)}>
      unfold
    </button>
  )
}

async function show(host: FakeSyncHost) {
  const screen = await render(
    <DocumentStage surroundings={host.surroundings()}>
      <SavedState />
      <PeopleHere />
      <Unfolded />
      <LiveField root={goals} id="a" field="title" label="Titel" isLabelShown />
    </DocumentStage>,
  )
  await expect.element(screen.getByText('Alles bewaard')).toBeVisible()
  return screen
}

const type = async (screen: Awaited<ReturnType<typeof show>>, keys: string) => {
  await userEvent.click(screen.getByLabelText('Titel'))
  await userEvent.keyboard(`{End}${keys}`)
}

test('says sent until the host has it, then all saved', async () => {
  const host = createFakeSyncHost(seedWith('Rust'))
  const screen = await show(host)
  host.holdAcks()
  await type(screen, '!')
  await expect.element(screen.getByText('Verstuurd, nog niet bewaard')).toBeVisible()
  host.releaseAcks()
  await expect.element(screen.getByText('Alles bewaard')).toBeVisible()
})

test('without a host it counts, tells the story with the words, and all is saved on return', async () => {
  const host = createFakeSyncHost(seedWith('Rust'))
  const screen = await show(host)
  host.goAway()
  await type(screen, ' en')
  await expect.element(screen.getByText('3 wijzigingen wachten op verbinding')).toBeVisible()
  await expect.element(screen.getByText(/De laptop van Nadia is nu niet bereikbaar/)).toBeVisible()
  await userEvent.click(screen.getByText('3 wijzigingen wachten op verbinding'))
  const story = screen.getByRole('dialog')
  await expect.element(story).toMatchTextContent(/sinds \d+\.\d\d uur/)
  await expect.element(story.getByLabelText('Nog niet bewaard:')).toHaveValue('en')
  await userEvent.keyboard('{Escape}')
  host.comeBack()
  await expect.element(screen.getByText('Alles bewaard')).toBeVisible()
  await expect.element(screen.getByText(/nu niet bereikbaar/)).not.toBeInTheDocument()
  expect(findText(host.doc, goals, 'a', 'title')?.toJSON()).toBe('Rust en')
})

test('a refused edit is shown to be copied, the text becomes read-only, and reloading goes on', async () => {
  const host = createFakeSyncHost(seedWith('Rust'))
  const screen = await show(host)
  host.refuseNext('edit/refused')
  await type(screen, '? Dit komt niet aan')
  const notice = screen.getByRole('alert')
  await expect
    .element(notice.getByLabelText('Dit is nog niet bewaard:'))
    .toHaveValue('? Dit komt niet aan')
  await expect.element(screen.getByText('Niet bewaard: kijk wat er gebeurde')).toBeVisible()
  await userEvent.click(screen.getByText('unfold'))
  await vi.waitFor(() => expect(document.querySelector('textarea[data-field]')).toBeNull())
  await userEvent.click(screen.getByText('Opnieuw laden'))
  await expect.element(screen.getByLabelText('Titel')).toHaveValue('Rust')
  // The words stay until they were read.
  await expect
    .element(notice.getByLabelText('Dit is nog niet bewaard:'))
    .toHaveValue('? Dit komt niet aan')
  await userEvent.click(screen.getByText('Verder'))
  await expect.element(notice).not.toBeInTheDocument()
  await type(screen, '!')
  await vi.waitFor(() => expect(findText(host.doc, goals, 'a', 'title')?.toJSON()).toBe('Rust!'))
})

test('another epoch is read anew by itself; nothing old comes back and the words are there to copy', async () => {
  const host = createFakeSyncHost(seedWith('Rust'))
  const screen = await show(host)
  await userEvent.click(screen.getByText('unfold'))
  host.goAway()
  await type(screen, ' nooit verstuurd')
  host.startEpoch(seedWith('Teruggezet'))
  host.comeBack()
  await expect.element(screen.getByLabelText('Titel')).toHaveValue('Teruggezet')
  await expect
    .element(screen.getByRole('alert').getByLabelText('Dit is nog niet bewaard:'))
    .toHaveValue('nooit verstuurd')
  await expect.element(screen.getByText('unfold')).toHaveAttribute('aria-expanded', 'true')
  await vi.waitFor(() => expect(host.connections()).toBe(1))
  expect(findText(host.doc, goals, 'a', 'title')?.toJSON()).toBe('Teruggezet')
})

test('a host out of reach is asked again until it opens', async () => {
  const host = createFakeSyncHost(seedWith('Rust'))
  host.goAway()
  const screen = await render(
    <DocumentStage surroundings={host.surroundings()}>
      <LiveField root={goals} id="a" field="title" label="Titel" />
    </DocumentStage>,
  )
  await expect.element(screen.getByText('De tekst komt eraan')).toBeInTheDocument()
  host.comeBack()
  await expect.element(screen.getByLabelText('Titel')).toHaveValue('Rust')
})

test('says once, politely, that someone writes in a field, and shows who is here', async () => {
  const host = createFakeSyncHost(seedWith('Rust'))
  const screen = await show(host)
  const priya = await openLiveDocument(
    'd',
    'plan',
    new AbortController().signal,
    host.surroundings({ name: 'Priya Ramdin' }),
  )
  const tell = (status: 'writing' | 'here') =>
    priya.presence.tell({ field: 'goals/a/title', cursor: null, status })
  tell('writing')
  await expect.element(screen.getByText('Priya schrijft hier')).toBeVisible()
  await expect
    .element(screen.getByRole('img', { name: 'Hier zijn nu: Nadia el Amrani en Priya Ramdin' }))
    .toBeVisible()
  await vi.waitFor(() => expect(heard).toEqual(['Priya schrijft bij Titel.']), { timeout: 8000 })
  tell('here')
  await expect.element(screen.getByText('Priya schrijft hier')).not.toBeInTheDocument()
  tell('writing')
  await expect.element(screen.getByText('Priya schrijft hier')).toBeVisible()
  announce('Iets anders.', 'polite')
  await vi.waitFor(() => expect(heard.at(-1)).toBe('Iets anders.'), { timeout: 8000 })
  priya.close()
})

test('who sees this: in words, and by name', async () => {
  const audience = [
    ['marloes', 'Marloes', 'gezinslid', null],
    ['priya', 'Priya Ramdin', 'professional', 'Team Jeugd'],
    ['nadia', 'Nadia el Amrani', 'regisseur', null],
  ].map(([participantId, name, role, organisation], index) => ({
    ...{ participantId, name, role, organisation },
    ...{ colour: index + 1, right: 'write', isOnline: index === 0 },
  }))
  const fetching = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(audience))
  const host = createFakeSyncHost(seedWith('Rust'))
  const screen = await render(
    <DocumentStage surroundings={host.surroundings()}>
      <AudienceLine />
    </DocumentStage>,
  )
  await userEvent.click(screen.getByText('Gezin en 1 partij zien dit'))
  const dialog = screen.getByRole('dialog', { name: 'Wie ziet dit' })
  await expect
    .element(dialog)
    .toMatchTextContent(/Priya Ramdin.*professional, Team Jeugd, leest en schrijft/)
  fetching.mockRestore()
})

test('leaving the page loses nothing: what waits is delivered, and is there on coming back', async () => {
  const host = createFakeSyncHost(seedWith('Rust'))
  const screen = await show(host)
  host.goAway()
  await type(screen, ' later')
  await screen.rerender(<p>elsewhere</p>)
  const isWarned = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(isWarned()).toBe(true)
  await userEvent.keyboard('{Control>}z{/Control}')
  const back = await render(
    <DocumentStage surroundings={host.surroundings()}>
      <LiveField root={goals} id="a" field="title" label="Titel terug" />
    </DocumentStage>,
  )
  await expect.element(back.getByLabelText('Titel terug')).toHaveValue('Rust later')
  await back.rerender(<p>elsewhere again</p>)
  host.comeBack()
  await vi.waitFor(() =>
    expect(findText(host.doc, goals, 'a', 'title')?.toJSON()).toBe('Rust later'),
  )
  await vi.waitFor(() => expect(host.connections()).toBe(0))
  expect(isWarned()).toBe(false)
})

test('whoever loses access can still copy what was not sent, also on another screen', async () => {
  const host = createFakeSyncHost(seedWith('Rust'))
  const screen = await show(host)
  host.holdAcks()
  await type(screen, ' van mij')
  host.closeAll(4410, 'access/revoked')
  await expect.element(screen.getByRole('alert')).toBeVisible()
  await screen.rerender(
    <GivenSession session={givenSession}>
      <KeptWordsNotices isOnlyWords />
    </GivenSession>,
  )
  await expect.element(screen.getByLabelText('Dit is nog niet bewaard:')).toHaveValue('van mij')
  await userEvent.click(screen.getByText('Verder'))
  await expect.element(screen.getByLabelText('Dit is nog niet bewaard:')).not.toBeInTheDocument()
})
