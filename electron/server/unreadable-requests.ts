import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AppErrorShape } from '../../shared/errors/app-error.ts'

/** Such a request reaches no hook, so what every other answer gets from one is written here. */
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const
const badInput: AppErrorShape = { code: 'request/bad-input', details: {} }
const body = JSON.stringify(badInput)

/** Answers an address that cannot be decoded. Without this the framework repeats it in words of its own. */
export const answerUnreadableAddress = (
  _error: Error,
  _request: FastifyRequest,
  reply: FastifyReply,
): void => void reply.code(400).headers(headers).send(body)

/** Answers, on a listener's 'clientError', what is no HTTP at all or came too slowly or too large. */
export function answerUnreadable({ code }: NodeJS.ErrnoException, socket: Duplex): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = statusOf(code)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'connection: close',
    `content-length: ${body.length}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  // Destroyed and not only ended: whoever sends such a thing need not close its own half.
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}

function statusOf(code: string | undefined): number {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  return code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
}
