import { vi } from 'vitest'
import type { RequestInput } from '../../renderer/platform/request.ts'
import { type RouteName, routes } from '../../shared/api/contract.ts'
import type { ReplyInput, Route } from '../../shared/api/route.ts'
import { AppError } from '../../shared/errors/app-error.ts'

type Answers = {
  [N in RouteName]?: (input: RequestInput<N>) => ReplyInput<(typeof routes)[N]> | AppError
}

export type Call = Readonly<{ name: RouteName; input: unknown }>

/**
 * Answers the page's requests as a host would, by the contract: an answer that does not fit its schema
 * fails the test. A route without an answer is not found. Ends with `vi.unstubAllGlobals()`.
 */
export function fakeRoutes(answers: Answers): Readonly<{ calls: (name: RouteName) => unknown[] }> {
  const calls: Call[] = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const found = findRoute(init.method ?? 'GET', new URL(path, location.origin))
    if (found === null) return toResponse(new AppError('request/not-found'))
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined
    const input = { ...found.input, ...(body === undefined ? {} : { body }) }
    calls.push({ name: found.name, input })
    // Safe: the route was found by its own path, so the input is of its shape.
    const answer = answers[found.name] as ((input: unknown) => unknown) | undefined
    if (answer === undefined) return toResponse(new AppError('request/not-found'))
    const reply = answer(input)
    return toResponse(reply instanceof AppError ? reply : routes[found.name].reply.parse(reply))
  })
  return { calls: (name) => calls.filter((call) => call.name === name).map(({ input }) => input) }
}

function findRoute(method: string, { pathname, searchParams }: URL) {
  for (const [name, route] of Object.entries<Route>(routes)) {
    const pattern = new RegExp(`^${route.path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
    const match = route.method === method ? pattern.exec(pathname) : null
    if (match === null) continue
    const params = { ...match.groups }
    const input = { params, query: Object.fromEntries(searchParams) }
    return { name: name as RouteName, input }
  }
  return null
}

const toResponse = (answer: unknown): Response =>
  answer instanceof AppError
    ? Response.json({ code: answer.code, details: answer.details }, { status: 400 })
    : Response.json(answer)
