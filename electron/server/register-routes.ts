import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type RouteName, routes } from '../../shared/api/contract.ts'
import { errorReply } from '../../shared/api/replies.ts'
import type { Route } from '../../shared/api/route.ts'
import { authorise, type Caller, readBearer } from './authorise.ts'
import type { Handlers, ServerContext } from './call.ts'
import type { Door } from './door.ts'
import { listenerOf } from './listener-of.ts'
import { type Asking, isAboutCase, noteReading, noteRefusal } from './note-access.ts'
import { noteReach, toLoggedAddress } from './note-reach.ts'

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller
  }
}

type AnyHandler = (call: unknown) => Promise<unknown>

/** Registers every route of the contract. There is no other place that adds one, so none can forget its rights. */
export function registerRoutes(
  api: FastifyInstance,
  handlers: Handlers,
  { door, now }: Pick<ServerContext, 'door' | 'now'>,
): void {
  api.decorateRequest('caller')
  for (const [name, route] of Object.entries<Route>(routes)) {
    // Safe: `Handlers` has exactly the names of `routes`; that each handler fits its own route was checked there.
    const handler = handlers[name as RouteName] as AnyHandler
    const toAsking = (request: FastifyRequest, { host, me }: Caller): Asking | null => {
      if (host === undefined || me === undefined) return null
      // Safe: parts of an address are texts, and no more is read of them.
      const { params, query } = request as Pick<Asking, 'params' | 'query'>
      const address = toLoggedAddress(request.raw)
      return { name: name as RouteName, host, me, params, query, address, at: now() }
    }
    api.route({
      method: route.method,
      url: route.path,
      schema: toSchema(name, route),
      ...(route.maxBodyBytes === undefined ? {} : { bodyLimit: route.maxBodyBytes }),
      // Before the body is read and judged: a stranger learns nothing about what would have been right.
      onRequest: async (request) => {
        const token = readBearer(request.headers.authorization)
        try {
          request.caller = authorise(
            route.access,
            { token, listener: listenerOf(request.raw) },
            door,
          )
        } catch (error) {
          const asking = toAsking(request, findKnown(token, door))
          if (asking !== null) await noteRefusal(asking, error)
          throw error
        }
      },
      handler: async (request, reply) => {
        void reply.type('application/json; charset=utf-8')
        const asking = toAsking(request, request.caller)
        if (asking === null) return handler(toCall(request))
        if (isAboutCase(asking.name)) await noteReach(asking)
        const answer = await handler(toCall(request)).catch(async (error: unknown) => {
          await noteRefusal(asking, error)
          throw error
        })
        await noteReading(asking)
        return answer
      },
    })
  }
}

/** Who was refused, when that is somebody we know. */
function findKnown(token: string | null, door: Door): Caller {
  const host = token === null ? null : door.current()
  const me = host === null || token === null ? null : host.gate.participants.findByToken(token)
  return host === null || me === null ? {} : { host, me }
}

const toCall = ({ params, query, body, ip, raw, caller }: FastifyRequest) => ({
  ...caller,
  params,
  query,
  body,
  address: ip,
  loggedAddress: toLoggedAddress(raw),
})

const toSchema = (name: string, { access, summary, params, query, body, reply }: Route) => ({
  summary,
  operationId: name,
  tags: [access],
  security: access === 'public' ? [] : [{ bearer: [] }],
  ...(params === undefined ? {} : { params }),
  ...(query === undefined ? {} : { querystring: query }),
  ...(body === undefined ? {} : { body }),
  response: { 200: reply, '4xx': errorReply, '5xx': errorReply },
})
