import helmet from '@fastify/helmet'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { answerErrors } from './answer-errors.ts'
import { checkRequest, isForUs, knowsUs } from './admit-request.ts'
import { appOnlyPage } from './app-only-page.ts'
import type { ServerContext } from './call.ts'
import { allHandlers } from './handlers/all-handlers.ts'
import { logRequests } from './log-requests.ts'
import { servePages } from './pages.ts'
import { readJsonBodies } from './read-body.ts'
import type { Reach } from './reach.ts'
import { describeApi } from './describe-api.ts'
import { registerRoutes } from './register-routes.ts'
import { permissionsPolicy, securityHeaders } from './security-headers.ts'
import { answerUnreadable, answerUnreadableAddress } from './unreadable-requests.ts'

const bodyLimitBytes = 64 * 1024

/** What the server serves, and to whom. */
export type ServerOptions = Readonly<{
  context: ServerContext
  reach: Reach
  /** Folder with the built pages; may be absent, then only the API is served. */
  pages: string
  log: FastifyBaseLogger
}>

/** The host's HTTP face: the API from the contract, its OpenAPI document and the pages. Listens nowhere yet. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { context, reach, pages, log } = options
  const app = Fastify({
    loggerInstance: log,
    // Its own lines hold addresses and whole paths; ours are in log-requests.ts.
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    bodyLimit: bodyLimitBytes,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 64 },
    frameworkErrors: answerUnreadableAddress,
    clientErrorHandler: answerUnreadable,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  readJsonBodies(app)
  answerErrors(app)
  logRequests(app)
  await app.register(helmet, securityHeaders)
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('permissions-policy', permissionsPolicy)
    // Only the pages' own files say otherwise. Not chosen: by address; one address can be written in many ways.
    void reply.header('cache-control', 'no-store')
  })
  checkEveryRequest(app, reach)
  await describeApi(app, context.version)
  await app.register(async (api) => registerRoutes(api, allHandlers(context), context))
  await servePages(app, pages)
  return app
}

/** Ahead of everything, pages included: who is not meant to be here gets nothing at all. */
function checkEveryRequest(app: FastifyInstance, reach: Reach): void {
  app.addHook('onRequest', async (request, reply) => {
    const isApi = request.url.startsWith('/api')
    if (!isApi && isForUs(request.raw, reach) && !knowsUs(request.raw, reach))
      return reply.code(403).type('text/html; charset=utf-8').send(appOnlyPage)
    checkRequest(request.raw, reach)
    return undefined
  })
}
