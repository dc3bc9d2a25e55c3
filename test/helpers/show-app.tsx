import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import '../../renderer/i18n/set-up.ts'
import { createMemoryHistory } from '@tanstack/react-router'
import { vi } from 'vitest'
import { render, type RenderResult } from 'vitest-browser-react'
import { App } from '../../renderer/app/App.tsx'
import { createAppRouter } from '../../renderer/app/router.tsx'
import type { WayIn } from '../../renderer/features/join/way-in.ts'
import { WayInContext } from '../../renderer/features/join/way-in-context.ts'
import { keepInviteFromLink } from '../../renderer/platform/invite-from-link.ts'
import { tokenStore } from '../../renderer/platform/token-store.ts'
import type { LiveMessage } from '../../shared/api/contract.ts'

type ShownApp = Readonly<{ screen: RenderResult; path: () => string }>

type AppOptions = Readonly<{ token?: string | null; door?: string | null; wayIn?: WayIn }>

/** Shows the whole app at an address, as a tab with this token (and this token of the start link). */
export async function showApp(
  address: string,
  { token = null, door = null, wayIn = 'this laptop' }: AppOptions = {},
): Promise<ShownApp> {
  sessionStorage.clear()
  keepInviteFromLink(null)
  if (door !== null) sessionStorage.setItem('rondetafel.door', door)
  const bearer = token ?? door
  if (bearer !== null) tokenStore.keep(bearer)
  const history = createMemoryHistory({ initialEntries: [address] })
  const screen = await render(
    <WayInContext value={wayIn}>
      <App router={createAppRouter(history)} />
    </WayInContext>,
  )
  return { screen, path: () => history.location.pathname }
}

class FakeSocket extends EventTarget {
  readonly protocols: readonly string[]

  constructor(_url: string, protocols: readonly string[]) {
    super()
    this.protocols = protocols
  }

  close(): void {
    this.dispatchEvent(Object.assign(new Event('close'), { code: 1000 }))
  }
}

/** Stands in for every socket of the page. Ends with `vi.unstubAllGlobals()`. */
export function stubSockets() {
  const sockets: FakeSocket[] = []
  vi.stubGlobal(
    'WebSocket',
    class extends FakeSocket {
      constructor(url: string, protocols: readonly string[]) {
        super(url, protocols)
        sockets.push(this)
      }
    },
  )
  return {
    count: () => sockets.length,
    tell: (changed: LiveMessage['changed']) =>
      sockets
        .at(-1)
        ?.dispatchEvent(Object.assign(new Event('message'), { data: JSON.stringify({ changed }) })),
    /** The newest one gets through. */
    open: () => sockets.at(-1)?.dispatchEvent(new Event('open')),
    end: (code: number) =>
      sockets.at(-1)?.dispatchEvent(Object.assign(new Event('close'), { code })),
  }
}
