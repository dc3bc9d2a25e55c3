import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type RouteName, routes } from '../../shared/api/contract.ts'
import { errorReply } from '../../shared/api/replies.ts'
import type { Route } from '../../shared/api/route.ts'
import { authorise, type Caller, readBearer } from './authorise.ts'
import type { Handlers, ServerContext } from './call.ts'
import { listenerOf } from './listener-of.ts'

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
  { door }: Pick<ServerContext, 'door'>,
): void {
  api.decorateRequest('caller')
  for (const [name, route] of Object.entries<Route>(routes)) {
    // Safe: `Handlers` has exactly the names of `routes`; that each handler fits its own route was checked there.
    const handler = handlers[name as RouteName] as AnyHandler
    api.route({
      method: route.method,
      url: route.path,
      schema: toSchema(name, route),
      ...(route.maxBodyBytes === undefined ? {} : { bodyLimit: route.maxBodyBytes }),
      // Before the body is read and judged: a stranger learns nothing about what would have been right.
      onRequest: async (request) => {
        const token = readBearer(request.headers.authorization)
        request.caller = authorise(route.access, { token, listener: listenerOf(request.raw) }, door)
      },
      handler: async (request, reply) => {
        void reply.type('application/json; charset=utf-8')
        return handler(toCall(request))
      },
    })
  }
}

const toCall = ({ params, query, body, ip, caller }: FastifyRequest) => ({
  ...caller,
  params,
  query,
  body,
  address: ip,
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
