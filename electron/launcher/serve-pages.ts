import { join } from 'node:path'
import { createServer, mergeConfig } from 'vite'
import config from '../../electron.vite.config.ts'

/** Serves the pages from source with hot reload, and passes /api, /sync and /live on. Answers the address. */
export async function servePages(root: string): Promise<string> {
  const { renderer = {} } = config
  const server = await createServer(
    mergeConfig(renderer, {
      root: join(root, 'renderer'),
      configFile: false,
      logLevel: 'warn',
      server: { host: '127.0.0.1', port: 0 },
    }),
  )
  await server.listen()
  return server.resolvedUrls?.local[0] ?? 'http://127.0.0.1/'
}
