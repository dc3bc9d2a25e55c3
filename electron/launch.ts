import { fileURLToPath } from 'node:url'
import { buildOrEnd } from './build-if-needed.ts'
import { type ChildRun, runChild, stopSignals } from './launcher/child-run.ts'
import { makeDemoVault } from './launcher/demo-vault.ts'
import { endWithParent } from './launcher/end-with-parent.ts'
import { fetchElectron } from './launcher/fetch-electron.ts'
import { findElectron } from './launcher/find-electron.ts'
import { formatDemo } from './launcher/format-demo.ts'
import { hasDisplay, openLink, toOpener } from './launcher/open-link.ts'
import { type FallbackReason, pickTexts, readLocale } from './launcher/texts.ts'
import { hostNodeArguments } from '../shared/desktop/host-node-arguments.ts'
import { toStartLink } from '../shared/desktop/listening.ts'

// `npm start` and `npm run demo`: the desktop app, or the same host in the system browser where the
// desktop app cannot be had.
const root = fileURLToPath(new URL('..', import.meta.url))
const texts = pickTexts(readLocale(process.env, process.platform))
const args = process.argv.slice(2)
const isDemo = args.includes('--demo')
const demo = isDemo ? makeDemoVault() : null
const hostArguments = [
  ...args.filter((argument) => argument !== '--demo'),
  ...(demo?.hostArguments ?? []),
  '--json',
]
const canShow = hasDisplay(process.env, process.platform)
let [isStopping, hasChild] = [false, false]

process.once('exit', () => demo?.remove())
for (const signal of stopSignals)
  process.on(signal, () => {
    isStopping = true
    if (!hasChild) process.exit(0)
  })
endWithParent()
await buildOrEnd()
process.exit(await run())

async function run(): Promise<number> {
  const electron = await prepareElectron()
  if (!('path' in electron)) return await runInBrowser(electron.reason)
  const profile = demo === null ? [] : ['--profile', demo.folder]
  hasChild = true
  const app = runChild(electron.path, ['.', ...hostArguments, ...profile], root)
  if (await tellListening(app)) return await toExitCode(app)
  const code = await app.ended
  // A second start ends at once with 0: the first window comes forward.
  return isStopping || code === 0 ? 0 : await runInBrowser('app-failed')
}

async function prepareElectron(): Promise<{ path: string } | { reason: FallbackReason }> {
  if (!canShow) return { reason: 'no-display' }
  const there = findElectron()
  if (there !== null) return { path: there }
  const outcome = await fetchElectron()
  const path = outcome === 'fetched' ? findElectron() : null
  if (path !== null) return { path }
  return { reason: outcome === 'stalled' ? 'fetch-stalled' : 'fetch-failed' }
}

async function runInBrowser(reason: FallbackReason): Promise<number> {
  hasChild = true
  const host = runChild(
    process.execPath,
    [...hostNodeArguments, 'electron/run-host.ts', ...hostArguments],
    root,
  )
  const listening = await host.listening
  if (listening !== null) {
    const link = toStartLink(
      listening,
      isDemo || args.some((argument) => argument.startsWith('--passphrase-file')),
    )
    const invitation = canShow ? texts.opensInBrowser : texts.openYourself
    console.log(`${texts.reason[reason]} ${invitation(link)}`)
    await tellListening(host)
    if (canShow) openLink(link, () => console.log(texts.noBrowser), toOpener(process.platform))
  }
  return await toExitCode(host)
}

/** Prints the invites of the demo. False when the program ended before it served. */
async function tellListening({ listening }: ChildRun): Promise<boolean> {
  const event = await listening
  if (event !== null && isDemo) console.log(`\n${formatDemo(event, texts)}\n`)
  return event !== null
}

/** Ctrl-C is a clean end, however the child takes it. */
async function toExitCode({ ended }: ChildRun): Promise<number> {
  const code = await ended
  return isStopping ? 0 : code
}
