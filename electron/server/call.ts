import type { Body, Params, Query, ReplyInput, Route, RouteAccess } from '../../shared/api/route.ts'
import type { RouteName, routes } from '../../shared/api/contract.ts'
import type { PracticeCase } from '../../shared/content/practice-cases/practice-case.ts'
import type { ParticipantRow } from '../vault/vault-operations.ts'
import type { Door } from './door.ts'
import type { LiveHub } from './live-hub.ts'
import type { MeetingNetwork } from './meeting-network.ts'
import type { Online } from './online.ts'
import type { OpenHost } from './open-host.ts'
import type { Sockets } from './sockets.ts'

/** What the routes work with. One per running host. */
export type ServerContext = Readonly<{
  door: Door
  network: MeetingNetwork
  live: LiveHub
  online: Online
  sockets: Sockets
  practiceCases: readonly PracticeCase[]
  version: string
  now: () => number
  /** The last jump of this laptop's clock since the host started. */
  clockJumpMinutes: () => number | null
}>

/** Who asks, as far as the route's access promises it; nothing for routes that need nobody in particular. */
export type CallerOf<A extends RouteAccess> = A extends 'public' | 'door'
  ? unknown
  : Readonly<{ host: OpenHost; me: ParticipantRow }>

/** One authorised and validated request. */
export type Call<R extends Route> = Readonly<{
  params: Params<R>
  query: Query<R>
  body: Body<R>
  /** Network address of the other side, for limits only. */
  address: string
  /** The same as it stands in the access log. */
  loggedAddress: string
}> &
  CallerOf<R['access']>

/** The function behind each route; it gets only requests that may be made. */
export type Handlers = Readonly<{
  [N in RouteName]: (call: Call<(typeof routes)[N]>) => Promise<ReplyInput<(typeof routes)[N]>>
}>
