import type { z } from 'zod'

/**
 * Who may call a route. 'public': anyone, rate-limited. 'door': the owner's own window before the vault
 * is open (door token) or after (owner token). 'participant': any admitted participant. 'owner': the owner.
 * 'waiting': as participant, but also while still in the lobby. 'screen': the big screen, and who leads the case.
 */
export type RouteAccess = 'public' | 'door' | 'waiting' | 'participant' | 'screen' | 'owner'

export type Route = Readonly<{
  method: 'GET' | 'POST'
  /** With ':name' for path parameters. */
  path: string
  access: RouteAccess
  /** One line for the OpenAPI document. */
  summary: string
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  /** For the few bodies that are larger than any other may be. */
  maxBodyBytes?: number
  reply: z.ZodType
}>

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined
export type Params<R extends Route> = Parsed<R['params']>
export type Query<R extends Route> = Parsed<R['query']>
export type Body<R extends Route> = Parsed<R['body']>
export type Reply<R extends Route> = z.output<R['reply']>
/** What a handler may answer: the reply schema's input. */
export type ReplyInput<R extends Route> = z.input<R['reply']>
