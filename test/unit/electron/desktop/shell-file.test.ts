import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openShellFile } from '../../../../electron/desktop/shell-file.ts'

let folder = ''
const empty = { place: null, lockOnScreenLock: false, pageSettings: null, keychain: null }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shell-file-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('what was changed is there after a new start, and only for this user', () => {
  const path = join(folder, 'new', 'shell.json')
  openShellFile(path).change({ pageSettings: 'dark', lockOnScreenLock: true })
  expect(openShellFile(path).read()).toEqual({
    ...empty,
    pageSettings: 'dark',
    lockOnScreenLock: true,
  })
  expect(readdirSync(join(folder, 'new'))).toEqual(['shell.json'])
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
})

test.each(['', 'null', '[]', '"x"', '{', '{"place":1,"keychain":2,"pageSettings":[]}'])(
  'a damaged file (%s) counts as empty',
  (text) => {
    const path = join(folder, 'shell.json')
    writeFileSync(path, text)
    expect(openShellFile(path).read()).toEqual(empty)
    expect(readFileSync(path, 'utf8')).toBe(text)
  },
)

test('one damaged value does not cost the others', () => {
  const path = join(folder, 'shell.json')
  writeFileSync(path, JSON.stringify({ place: { width: -1 }, pageSettings: 'dark' }))
  expect(openShellFile(path).read()).toEqual({ ...empty, pageSettings: 'dark' })
})
