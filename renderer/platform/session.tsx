import { QueryClientProvider } from '@tanstack/react-query'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Session } from '../../shared/api/replies.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { dropBearer, isAtDoor, onBearer } from './bearer.ts'
import { doorTokenStore } from './door-token.ts'
import { useLive } from './live.ts'
import { createQueryClient } from './query-client.ts'
import { tokenStore } from './token-store.ts'
import { useView } from './use-request.ts'

/** Who this tab is to the host. */
export type SessionState =
  | Readonly<{ kind: 'loading' }>
  /** No token: a guest who has not joined yet, or whose access ended (then `reason` says why). */
  | Readonly<{ kind: 'absent'; reason: AppError | null }>
  /** Before the vault door. */
  | Readonly<{ kind: 'door' }>
  /** The host cannot be asked now. */
  | Readonly<{ kind: 'failed'; error: Error }>
  | Readonly<{ kind: 'present'; session: Session }>

const SessionStateContext = createContext<SessionState | null>(null)

/** Where no live message comes through, a guest in the lobby still gets in. */
const pollMs = 4000

/**
 * Asks the host who this tab is, and keeps that and every view true. Each bearer has its own store of
 * answers and its own tree: nothing that the former one saw can stay in sight.
 */
export function SessionProvider({ children }: Readonly<{ children: ReactNode }>) {
  const token = useSyncExternalStore(onBearer, tokenStore.read)
  const isDoor = useSyncExternalStore(onBearer, isAtDoor)
  const bearer = isDoor ? null : token
  return (
    // The key is needed: a mounted query stays with the client it was made with.
    <ClientOfBearer key={bearer ?? ''}>
      <SessionKeeper bearer={bearer} isDoor={isDoor}>
        {children}
      </SessionKeeper>
    </ClientOfBearer>
  )
}

function ClientOfBearer({ children }: Readonly<{ children: ReactNode }>) {
  const [client] = useState(createQueryClient)
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}

type SessionKeeperProps = Readonly<{
  bearer: string | null
  isDoor: boolean
  children: ReactNode
}>

function SessionKeeper({ bearer, isDoor, children }: SessionKeeperProps) {
  const answer = useView('session', {}, { isEnabled: bearer !== null })
  const ended = toEnded(answer.error)
  const isPolling = answer.data?.status === 'waiting' || ended?.code === 'vault/locked'
  useView('session', {}, { isEnabled: bearer !== null && isPolling, everyMs: pollMs })
  useLive(ended === null && answer.data !== undefined ? bearer : null)
  useEffect(() => {
    if (answer.data !== undefined) lastSession = answer.data
  }, [answer.data])
  useEffect(() => {
    if (ended !== null && isOver(ended)) dropBearer()
  }, [ended])

  const state = useMemo<SessionState>(() => {
    if (isDoor) return { kind: 'door' }
    if (bearer === null) return { kind: 'absent', reason: null }
    if (ended?.code === 'access/revoked') return { kind: 'absent', reason: ended }
    if (ended !== null) return { kind: 'failed', error: ended }
    if (answer.data !== undefined) return { kind: 'present', session: answer.data }
    if (answer.error !== null) return { kind: 'failed', error: answer.error }
    return { kind: 'loading' }
  }, [isDoor, bearer, ended, answer.data, answer.error])
  return <SessionStateContext value={state}>{children}</SessionStateContext>
}

let lastSession: Session | null = null

/** The session this tab had last, also after it ended; for what was typed in it and not taken. */
export const readLastSession = (): Session | null => lastSession

/** The whole story, for routes and doors. */
export function useSessionState(): SessionState {
  const state = useContext(SessionStateContext)
  if (state === null) throw new Error('SessionProvider is missing')
  return state
}

/** The session of a page inside the frame, where there always is one. */
export function useSession(): Session {
  const state = useSessionState()
  if (state.kind !== 'present') throw new Error('used outside a session')
  return state.session
}

/** The session where there is one; null at the doors. For what stands on both sides of them. */
export function useKnownSession(): Session | null {
  const state = useContext(SessionStateContext)
  return state?.kind === 'present' ? state.session : null
}

type GivenSessionProps = Readonly<{ session: Session; children: ReactNode }>

/** A session that is known already: for the frame's children in tests. */
export function GivenSession({ session, children }: GivenSessionProps) {
  const state = useMemo<SessionState>(() => ({ kind: 'present', session }), [session])
  return <SessionStateContext value={state}>{children}</SessionStateContext>
}

const endingCodes: ReadonlySet<string> = new Set([
  'access/unauthorised',
  'access/revoked',
  'vault/locked',
  'vault/missing',
])

const toEnded = (error: Error | null): AppError | null =>
  error instanceof AppError && endingCodes.has(error.code) ? error : null

/**
 * Whether this token is of no use any more. A guest keeps it while the vault is locked for a moment, and
 * keeps the reason in sight when revoked; who came through the door goes back to it.
 */
const isOver = (error: AppError): boolean =>
  error.code === 'access/unauthorised' ||
  (doorTokenStore.read() !== null && error.code !== 'access/revoked')
