import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { type AppErrorShape, AppError, toErrorShape } from '../../shared/errors/app-error.ts'
import { httpStatus } from './http-status.ts'

/** Every answer that is not 2xx has the contract's form; what went wrong inside stays inside. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const shape = toShape(error)
    if (shape.code === 'internal')
      request.log.error({ route: request.routeOptions.url, kind: error.name }, 'request failed')
    return sendError(reply, shape)
  })
}

/** Sends an error in the contract's form. */
export async function sendError(
  reply: FastifyReply,
  { code, details }: AppErrorShape,
): Promise<FastifyReply> {
  if (code === 'limit/too-many') void reply.header('retry-after', String(details.seconds ?? 60))
  if (httpStatus[code] === 401) void reply.header('www-authenticate', 'Bearer')
  return reply
    .code(httpStatus[code])
    .type('application/json; charset=utf-8')
    .send({ code, details })
}

/** What a framework's own 4xx means in our words: only the place of a fault, never what was sent. */
function toShape(error: FastifyError): AppErrorShape {
  if (error instanceof AppError) return toErrorShape(error)
  if (error.validation !== undefined) {
    const field = error.validation[0]?.instancePath.split('/').find((part) => part !== '')
    return { code: 'request/bad-input', details: field === undefined ? {} : { field } }
  }
  const isTheirs = (error.statusCode ?? 500) < 500
  return { code: isTheirs ? 'request/bad-input' : 'internal', details: {} }
}
