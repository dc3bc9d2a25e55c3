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
  const {
    params = {},
    query = {},
    body,
  } = input as Readonly<{
    params?: Record<string, string>
    query?: Record<string, string | undefined>
    body?: unknown
  }>
  const path = route.path.replaceAll(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  )
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ).toString()
  const token = tokenStore.read()
  const response = await fetch(search === '' ? path : `${path}?${search}`, {
    method: route.method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(route.method === 'POST' ? { 'content-type': 'application/json' } : {}),
    },
    ...(route.method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    ...(signal === undefined ? {} : { signal }),
    cache: 'no-store',
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error
    throw new AppError('host/restarting', {}, { cause: error })
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) {
    const parsed = errorReply.safeParse(answer)
    throw parsed.success
      ? new AppError(parsed.data.code, parsed.data.details)
      : new AppError('internal', { status: response.status })
  }
  // Safe: TypeScript cannot see that `name` picked both the schema and the reply type.
  return route.reply.parse(answer) as Reply<Routes[N]>
}
