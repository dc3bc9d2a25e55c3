import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { AppError, toErrorShape } from '../../shared/errors/app-error.ts'
import { sendError } from './answer-errors.ts'

const oneYearSeconds = 365 * 24 * 60 * 60
/** Paths that are never a page, so that a wrong one is told as wrong. */
const notPages = /^\/(api|sync|live|assets)(\/|\?|$)/

/** Serves the built pages; every other address leads to the first page, which knows the rest. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const hasPages = existsSync(join(folder, 'index.html'))
  if (hasPages) {
    await app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      // Thirty phones on one wifi fetch a third of the bytes. Only pages, never what somebody wrote.
      preCompressed: true,
      setHeaders: (reply, path) => void reply.header('cache-control', toCaching(path)),
    })
  }
  app.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && !notPages.test(request.url)
    return wantsPage && hasPages
      ? reply.sendFile('index.html')
      : sendError(reply, toErrorShape(new AppError('request/not-found')))
  })
}

/** Built assets carry a hash in their name. A page must not stay behind on a borrowed device. */
const toCaching = (path: string): string => {
  if (path.endsWith('.html')) return 'no-store'
  return /[\\/]assets[\\/]/.test(path) ? `public, max-age=${oneYearSeconds}, immutable` : 'no-cache'
}
