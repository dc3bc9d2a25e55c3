import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, expect, test } from '@playwright/test'
import { makeDemoVault } from '../../electron/launcher/demo-vault.ts'
import { findElectron } from '../../electron/launcher/find-electron.ts'

// The desktop app itself, on a practice vault. Listed only where an Electron binary and a display are
// (playwright.config.ts).
const root = fileURLToPath(new URL('../..', import.meta.url))

let app: ElectronApplication
const demo = makeDemoVault()

test.beforeAll(async () => {
  app = await _electron.launch({
    executablePath: findElectron() ?? '',
    args: ['.', ...demo.hostArguments, '--profile', demo.folder],
    cwd: root,
  })
})
test.afterAll(async () => {
  await app.close()
  demo.remove()
})

test('the desktop app opens on its own host, and its page knows the bridge and no Node', async () => {
  const page = await app.firstWindow()
  await expect(page).toHaveTitle(/Rondetafel/)
  expect(new URL(page.url()).hostname).toBe('127.0.0.1')
  const known = await page.evaluate(() => ({
    bridge: typeof Reflect.get(globalThis, 'rondetafel'),
    node: ['require', 'process', 'module'].map((name) => typeof Reflect.get(globalThis, name)),
  }))
  expect(known).toEqual({ bridge: 'object', node: ['undefined', 'undefined', 'undefined'] })
})

test('the page cannot open another window or leave its host', async () => {
  const page = await app.firstWindow()
  const before = page.url()
  await page.evaluate(() => {
    globalThis.open('https://example.org/')
    globalThis.location.href = 'https://example.org/'
  })
  await expect(page).toHaveURL(before)
  expect(app.windows()).toHaveLength(1)
})
