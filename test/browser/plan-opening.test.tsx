import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { InTurn } from '../../renderer/components/InTurn.tsx'
import { keptWords } from '../../renderer/document/kept-words.ts'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import { openDocuments } from '../../renderer/document/open-documents.ts'
import type { Surroundings } from '../../renderer/document/surroundings.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { GivenSession } from '../../renderer/platform/session.tsx'
import { givenSession } from '../helpers/document-stage.tsx'
import { fakeRoutes } from '../helpers/fake-routes.ts'
import { createFakeSyncHost } from '../helpers/fake-sync-host.ts'
import { patiently } from '../helpers/patiently.ts'
import { showApp, stubSockets } from '../helpers/show-app.tsx'

test('nothing of a case is asked before it is known who asks', async () => {
  // Somebody in the lobby would be refused, and stand in the access log for it.
  stubSockets()
  const routes = fakeRoutes({ session: () => new AppError('host/restarting') })
  await showApp('/huishouden/c1/zaak', { token: 'secret' })
  await vi.waitFor(() => expect(routes.calls('session')).not.toEqual([]), patiently)
  expect([...routes.calls('documents'), ...routes.calls('cases')]).toEqual([])
})

/** Notes what is opened, and opens each only when told so. */
function openOneByOne(surroundings: Surroundings) {
  const asked = new Map<string, () => void>()
  return {
    asked,
    surroundings: {
      ...surroundings,
      async openDocument(id: string, signal: AbortSignal) {
        const { promise, resolve } = Promise.withResolvers<undefined>()
        asked.set(id, () => resolve(undefined))
        await promise
        return surroundings.openDocument(id, signal)
      },
    },
  }
}

type StageProps = Readonly<{ surroundings: Surroundings; page: string; hasBeside?: boolean }>

const Stage = ({ surroundings, page, hasBeside = false }: StageProps) => (
  <GivenSession session={givenSession}>
    <LiveDocumentProvider
      key={page}
      documentId="plan"
      kind="plan"
      surroundings={surroundings}
      beside={hasBeside ? { documentId: 'family', kind: 'familyVoice' } : undefined}
    >
      <p>{page}</p>
    </LiveDocumentProvider>
  </GivenSession>
)

test('two documents of a page are opened at the same time, and both must be there', async () => {
  const { asked, surroundings } = openOneByOne(createFakeSyncHost().surroundings())
  const screen = await render(<Stage surroundings={surroundings} page="eerste" hasBeside />)
  await vi.waitFor(() => expect([...asked.keys()]).toEqual(['plan', 'family']))
  asked.get('plan')?.()
  await vi.waitFor(() => expect(screen.getByText('eerste').query()).toBeNull())
  asked.get('family')?.()
  await expect.element(screen.getByText('eerste')).toBeVisible()
})

test('the next page of a case takes the open plan over', async () => {
  const host = createFakeSyncHost()
  const surroundings = host.surroundings()
  const screen = await render(<Stage surroundings={surroundings} page="eerste" />)
  await expect.element(screen.getByText('eerste')).toBeVisible()
  await screen.rerender(<Stage surroundings={surroundings} page="tweede" />)
  await expect.element(screen.getByText('tweede')).toBeVisible()
  expect(host.opened()).toBe(1)
  expect(host.connections()).toBe(1)
})

test('who comes in as another person opens it anew, and the former line ends', async () => {
  const host = createFakeSyncHost()
  let token = 'mine'
  const surroundings = { ...host.surroundings(), readToken: () => token }
  const screen = await render(<Stage surroundings={surroundings} page="eerste" />)
  await expect.element(screen.getByText('eerste')).toBeVisible()
  token = 'theirs'
  await screen.rerender(<Stage surroundings={surroundings} page="tweede" />)
  await expect.element(screen.getByText('tweede')).toBeVisible()
  expect(host.opened()).toBe(2)
  await vi.waitFor(() => expect(host.connections()).toBe(1), patiently)
})

test('a line that the host ends behind a page that was left is no news', async () => {
  const host = createFakeSyncHost()
  const screen = await render(<Stage surroundings={host.surroundings()} page="eerste" />)
  await expect.element(screen.getByText('eerste')).toBeVisible()
  await screen.rerender(<p>elders</p>)
  expect(host.connections()).toBe(1)
  host.closeAll(4410, 'access/revoked')
  await vi.waitFor(() => expect(openDocuments.list()).toEqual([]))
  expect(keptWords.list()).toEqual([])
})

test('parts of a page come in turn, in their order', async () => {
  const seen: string[] = []
  const screen = await render(<Parts onSeen={(text) => seen.push(text)} />)
  await expect.element(screen.getByText(/drie/)).toBeVisible()
  expect(seen).toEqual(['een', 'een twee', 'een twee drie'])
})

test('printing does not wait for the parts that are still to come', () => {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  flushSync(() => root.render(<Parts />))
  expect(place.textContent).toBe('een')
  window.dispatchEvent(new Event('beforeprint'))
  expect(place.textContent).toBe('een twee drie')
  root.unmount()
  place.remove()
})

const Parts = ({ onSeen }: Readonly<{ onSeen?: (text: string) => void }>) => (
  <div ref={(element) => watchText(element, onSeen)}>
    <InTurn firstCount={1} parts={['een', ' twee', ' drie']} />
  </div>
)

function watchText(element: HTMLElement | null, onSeen: ((text: string) => void) | undefined) {
  if (element === null || onSeen === undefined) return undefined
  const tell = () => onSeen(element.textContent)
  const observer = new MutationObserver(tell)
  observer.observe(element, { childList: true })
  tell()
  return () => observer.disconnect()
}
