import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchElectron } from '../../../../electron/launcher/fetch-electron.ts'
import { findElectron } from '../../../../electron/launcher/find-electron.ts'

let folder = ''
const scratchFolders = (): number =>
  readdirSync(folder).filter((name) => name.startsWith('rondetafel-fetch-')).length

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'electron-package-'))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** Wide where the installer ends by itself; each test of giving up narrows the one limit that it is about. */
const limits = { stallMs: 60_000, totalMs: 60_000, lookEveryMs: 20 }
const install = (script: string): void => writeFileSync(join(folder, 'install.js'), script)

test('an installer that is done has fetched, and its scratch folder is gone', async () => {
  install(`
    const { mkdirSync, writeFileSync } = require('node:fs')
    mkdirSync(__dirname + '/dist')
    writeFileSync(__dirname + '/dist/electron', '')
    writeFileSync(__dirname + '/path.txt', 'electron')`)
  expect(await fetchElectron(folder, limits)).toBe('fetched')
  expect(findElectron(folder)).toBe(join(folder, 'dist', 'electron'))
  expect(scratchFolders()).toBe(0)
})

test('an installer that fails has failed', async () => {
  install('process.exit(1)')
  expect(await fetchElectron(folder, limits)).toBe('failed')
})

test('an installer that writes nothing is ended', async () => {
  install('setInterval(() => {}, 1000)')
  expect(await fetchElectron(folder, { ...limits, stallMs: 400 })).toBe('stalled')
})

test('an installer that stops half-way is ended', async () => {
  install(`require('node:fs').writeFileSync(process.env.TMPDIR + '/half', 'x')
    setInterval(() => {}, 1000)`)
  expect(await fetchElectron(folder, { ...limits, stallMs: 400 })).toBe('stalled')
})

test('a line on which bytes keep coming is not waited for without end', async () => {
  install(`const { appendFileSync } = require('node:fs')
    setInterval(() => appendFileSync(process.env.TMPDIR + '/part', 'x'), 10)`)
  expect(await fetchElectron(folder, { ...limits, totalMs: 800 })).toBe('stalled')
})

test('without a binary there is none, also when its folder is half there', () => {
  expect(findElectron(folder)).toBeNull()
  mkdirSync(join(folder, 'dist'))
  expect(findElectron(folder)).toBeNull()
})
