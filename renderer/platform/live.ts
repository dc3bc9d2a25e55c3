import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { LiveMessage } from '../../shared/api/contract.ts'
import { liveBlocked } from './live-blocked.ts'
import { LiveSocket } from './live-socket.ts'
import { request } from './request.ts'
import { tokenStore } from './token-store.ts'
import type { ViewName } from './use-request.ts'

/** First part of the key under which states of the past are held; they are asked for once. */
export const pastKey = 'past'

/** One break is a hiccup, and so is a host that starts again. */
const refusalsBeforeAsking = 3
const blockedPollMs = 10_000

/** Which answers a change makes old. */
export const viewsOf: Readonly<Record<LiveMessage['changed'], readonly ViewName[]>> = {
  participants: ['participants', 'audience', 'invites'],
  invites: ['invites', 'answerLinks'],
  cases: ['cases', 'caseload'],
  session: ['session'],
  documents: ['documents', 'audience'],
  network: ['network'],
  agreements: ['agreements'],
  records: [
    'records',
    'agreements',
    'policySignals',
    'chainHead',
    'reflectionSession',
    'questionnaires',
    'mirror',
  ],
  adaptations: ['adaptations', 'ladder'],
  versions: ['versions'],
  purged: ['staleBackups', 'versions', 'moments', 'removals', 'search'],
  caseload: ['caseload'],
  reflection: ['reflectionSession'],
  meeting: ['meeting', 'screen'],
}

/** Keeps what is on screen true while this is mounted. `bearer` changes when another token is in use. */
export function useLive(bearer: string | null): void {
  const client = useQueryClient()
  useEffect(() => {
    if (bearer === null) return undefined
    let wasConnected = false
    const abort = new AbortController()
    const socket = new LiveSocket({
      url: `${location.origin.replace(/^http/, 'ws')}/live`,
      readToken: tokenStore.read,
      onChanged: (changed) => {
        if (changed === 'purged') forgetPast(client)
        forget(client, viewsOf[changed])
      },
      onRefused: (times) =>
        void (times >= refusalsBeforeAsking && findWhetherBlocked(abort.signal)),
      onConnected: () => {
        liveBlocked.set(false)
        if (wasConnected) forgetPast(client)
        wasConnected = true
        void client.invalidateQueries()
      },
      onEnded: () => forget(client, ['session']),
    })
    const stopAsking = askWhileBlocked(client)
    return () => {
      abort.abort()
      stopAsking()
      socket.close()
      liveBlocked.set(false)
    }
  }, [bearer, client])
}

/** The host answers and the live connection does not come: then something in between stops it. */
async function findWhetherBlocked(signal: AbortSignal): Promise<void> {
  const answers = await request('session', {}, signal).then(
    () => true,
    () => false,
  )
  if (answers && !signal.aborted) liveBlocked.set(true)
}

/** Without a live connection nothing tells what changed, so everything in sight is asked again now and then. */
function askWhileBlocked(client: QueryClient): () => void {
  let timer: ReturnType<typeof setInterval> | undefined
  const askAgain = () =>
    // A paper asks for itself, more slowly: each making stands in the access log.
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'paper' })
  const follow = () => {
    clearInterval(timer)
    timer = liveBlocked.read() ? setInterval(askAgain, blockedPollMs) : undefined
  }
  const stopFollowing = liveBlocked.subscribe(follow)
  return () => {
    stopFollowing()
    clearInterval(timer)
  }
}

/** The past does not change, unless something was removed from it for good: then it may not stay here either. */
function forgetPast(client: QueryClient): void {
  for (const query of client.getQueryCache().findAll({ queryKey: [pastKey] })) {
    query.reset()
    if (query.isActive()) void query.fetch().catch(() => undefined)
  }
}

function forget(client: QueryClient, names: readonly ViewName[]): void {
  for (const name of names) void client.invalidateQueries({ queryKey: [name] })
}
