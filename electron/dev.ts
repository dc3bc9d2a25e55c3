import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type ChildRun, runChild, stopSignals } from './launcher/child-run.ts'
import { makeDemoVault } from './launcher/demo-vault.ts'
import { endWithParent } from './launcher/end-with-parent.ts'
import { findElectron } from './launcher/find-electron.ts'
import { formatDemo } from './launcher/format-demo.ts'
import { hasDisplay } from './launcher/open-link.ts'
import { pickTexts, readLocale } from './launcher/texts.ts'
import { toStartLink } from '../shared/desktop/listening.ts'

// `npm run dev`: the pages with hot reload, on a throw-away vault unless the arguments name another. The
// page server passes requests on to the host on RONDETAFEL_DEV_PORT (electron.vite.config.ts).
const root = fileURLToPath(new URL('..', import.meta.url))
const texts = pickTexts(readLocale(process.env, process.platform))
const own = process.argv.slice(2)
const demo = own.some((argument) => argument.startsWith('--data')) ? null : makeDemoVault()
const port = await findFreePort()
const hostArguments = [...own, ...(demo?.hostArguments ?? []), '--json', '--port', String(port)]
process.env.RONDETAFEL_DEV_PORT = String(port)
process.once('exit', () => demo?.remove())
endWithParent()

if (findElectron() !== null && hasDisplay(process.env, process.platform)) runDesktop()
else await runPages()

function runDesktop(): void {
  const tool = 'node_modules/electron-vite/bin/electron-vite.js'
  const child = spawn(process.execPath, [tool, 'dev', '--', ...hostArguments], {
    cwd: root,
    stdio: 'inherit',
  })
  for (const signal of stopSignals) process.on(signal, () => child.kill('SIGTERM'))
  child.once('exit', (code) => process.exit(code ?? 0))
}

async function runPages(): Promise<void> {
  const host = runChild(process.execPath, ['electron/host.ts', ...hostArguments], root)
  void exitWith(host)
  const listening = await host.listening
  if (listening === null) return
  // Not at the top: the page server is a large part of the tools, which the desktop app brings itself.
  const { servePages } = await import('./launcher/serve-pages.ts')
  const pages = await servePages(root)
  console.log(formatDemo({ ...listening, invites: toPages(listening.invites, pages) }, texts))
  const link = toStartLink(
    { ...listening, url: pages },
    demo !== null || own.some((argument) => argument.startsWith('--passphrase-file')),
  )
  console.log(`\n${texts.openYourself(link)}`)
}

type Invites = NonNullable<Awaited<ChildRun['listening']>>['invites']

function toPages(invites: Invites, pages: string): Invites {
  return invites?.map((invite) => {
    const { pathname, hash } = new URL(invite.link)
    return { ...invite, link: new URL(`${pathname}${hash}`, pages).href }
  })
}

async function exitWith(host: ChildRun): Promise<void> {
  process.exit(await host.ended)
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      )
    })
  })
}
