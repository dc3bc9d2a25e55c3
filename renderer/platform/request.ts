import { type Body, type Params, type Query, type Reply } from '../../shared/api/route.ts'
import { type RouteName, routes } from '../../shared/api/contract.ts'
import { errorReply } from '../../shared/api/replies.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { tokenStore } from './token-store.ts'

type Routes = typeof routes
type Part<K extends string, T> = [T] extends [undefined]
  ? Readonly<{ [P in K]?: undefined }>
  : undefined extends T
    ? Readonly<{ [P in K]?: T }>
    : Readonly<{ [P in K]: T }>
/** What a route needs: `params`, `query` and `body`, each only where its schema asks for it. */
export type RequestInput<N extends RouteName> = Part<'params', Params<Routes[N]>> &
  Part<'query', Query<Routes[N]>> &
  Part<'body', Body<Routes[N]>>

/** Asks the host. Throws AppError with the host's code, or 'host/restarting' when it cannot be reached. */
export async function request<N extends RouteName>(
  name: N,
  input: RequestInput<N>,
  signal?: AbortSignal,
): Promise<Reply<Routes[N]>> {
  const route = routes[name]
  // Safe: whatever a route asks for in its address is text, by its schema.
  const given = input as AnyInput
  const response = await fetch(toAddress(route.path, given), {
    ...toMessage(route.method, given),
    ...(signal === undefined ? {} : { signal }),
    cache: 'no-store',
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error
    throw new AppError('host/restarting', {}, { cause: error })
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw toError(response.status, answer)
  // Safe: TypeScript cannot see that `name` picked both the schema and the reply type.
  return route.reply.parse(answer) as Reply<Routes[N]>
}

/** An input as any route may have one: which parts are there depends on the route. */
type AnyInput = Readonly<{
  params?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, string | undefined>>
  body?: unknown
}>

function toAddress(template: string, { params = {}, query = {} }: AnyInput): string {
  const path = template.replaceAll(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  )
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ).toString()
  return search === '' ? path : `${path}?${search}`
}

function toMessage(method: 'GET' | 'POST', { body }: AnyInput): RequestInit {
  const token = tokenStore.read()
  const bearer = token === null ? {} : { authorization: `Bearer ${token}` }
  if (method === 'GET') return { method, headers: bearer }
  const headers = { ...bearer, 'content-type': 'application/json' }
  return { method, headers, body: JSON.stringify(body ?? {}) }
}

function toError(status: number, answer: unknown): AppError {
  const parsed = errorReply.safeParse(answer)
  return parsed.success
    ? new AppError(parsed.data.code, parsed.data.details)
    : new AppError('internal', { status })
}
