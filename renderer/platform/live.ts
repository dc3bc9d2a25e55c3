import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { LiveMessage } from '../../shared/api/contract.ts'
import { LiveSocket } from './live-socket.ts'
import { tokenStore } from './token-store.ts'
import type { ViewName } from './use-request.ts'

/** Which answers a change makes old. */
export const viewsOf: Readonly<Record<LiveMessage['changed'], readonly ViewName[]>> = {
  participants: ['participants', 'audience', 'invites'],
  invites: ['invites'],
  cases: ['cases', 'caseload'],
  session: ['session'],
  documents: ['documents', 'audience'],
  network: ['network'],
  agreements: ['agreements'],
  records: ['records', 'agreements', 'policySignals'],
  adaptations: ['adaptations'],
  versions: ['versions'],
  caseload: ['caseload'],
}

/** Keeps what is on screen true while this is mounted. `bearer` changes when another token is in use. */
export function useLive(bearer: string | null): void {
  const client = useQueryClient()
  useEffect(() => {
    if (bearer === null) return undefined
    const socket = new LiveSocket({
      url: `${location.origin.replace(/^http/, 'ws')}/live`,
      readToken: tokenStore.read,
      onChanged: (changed) => forget(client, viewsOf[changed]),
      onConnected: () => void client.invalidateQueries(),
      onEnded: () => forget(client, ['session']),
    })
    return () => socket.close()
  }, [bearer, client])
}

function forget(client: QueryClient, names: readonly ViewName[]): void {
  for (const name of names) void client.invalidateQueries({ queryKey: [name] })
}
