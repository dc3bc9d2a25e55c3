import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import config from '../../electron.vite.config.ts'

const folder = 'electron/desktop'
const sources = new Map(
  [...readdirSync(folder), '../main.ts', '../preload.ts']
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
)
const users = (pattern: RegExp): readonly string[] =>
  [...sources].filter(([, text]) => pattern.test(text)).map(([name]) => name)

test.each([
  ['crash reports', /crashReporter/],
  ['automatic updates', /autoUpdater/],
  ['links handed to other programs', /shell\.open|openExternal|openPath/],
  ['web views', /<webview|webviewTag: true/],
  ['weakened windows', /sandbox: false|contextIsolation: false|nodeIntegration: true/],
  ['switched-off web security', /webSecurity: false|allowRunningInsecureContent: true/],
  ['certificates accepted by event', /certificate-error/],
  ['command line switches', /appendSwitch/],
  ['code run in the page', /executeJavaScript/],
])('the shell has no %s', (_what, pattern) => {
  expect(users(pattern)).toEqual([])
})

test.each([
  ['listens to pages', /ipcMain\b/, ['bridge-handlers.ts']],
  ['decides on certificates', /setCertificateVerifyProc/, ['join-window.ts']],
  ['decides on permissions', /setPermission(?:Request|Check)Handler/, ['permission-guard.ts']],
  ['starts processes', /utilityProcess\.fork/, ['host-process.ts']],
  ['reaches the keychain', /safeStorage\./, ['keychain.ts']],
  ['exposes anything to pages', /exposeInMainWorld/, ['../preload.ts']],
])('one file %s', (_what, pattern, files) => {
  expect(users(pattern)).toEqual(files)
})

test('every window comes from the two tables of options', () => {
  for (const [name, text] of sources)
    for (const [made] of text.matchAll(/new BrowserWindow\([^)]*/g))
      expect(made, name).toMatch(/to(?:Own|Join)WindowOptions\(/)
})

test('the preload is one CommonJS file with everything in it, or a sandboxed window refuses it', () => {
  expect(config.preload?.build).toMatchObject({
    externalizeDeps: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
  })
})
