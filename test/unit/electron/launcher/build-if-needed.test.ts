import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildIfNeeded, toSourceStamp } from '../../../../electron/build-if-needed.ts'

let folder = ''
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
/** Stands in for the build tool: counts its runs, and is slow enough to be overtaken. */
const tool = `
import { appendFileSync } from 'node:fs'
appendFileSync('builds', 'x')
await new Promise((done) => setTimeout(done, 50))
if (process.argv.includes('build') !== true) process.exit(1)`

/** As a version control system may do it: other text, the old time. */
function growQuietly(path: string): void {
  write(path, 'longer than it was')
  utimesSync(join(folder, path), 1, 1)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
  for (const path of ['electron/a.ts', 'renderer/b.tsx', 'shared/c.ts', 'package-lock.json'])
    write(path, path)
  utimesSync(join(folder, 'shared/c.ts'), 1, 1)
  write('out/main/host.js', '')
  write('builds', '')
  write('package.json', '{"type":"module"}')
  write('node_modules/electron-vite/bin/electron-vite.js', tool)
  write('node_modules/electron-vite/package.json', '{"type":"module"}')
})
afterEach(() => rmSync(folder, { recursive: true }))

const countBuilds = (): number => readFileSync(join(folder, 'builds'), 'utf8').length

test('a build happens once, and again only after a change', async () => {
  await buildIfNeeded(folder)
  await buildIfNeeded(folder)
  expect(countBuilds()).toBe(1)
  write('electron/a.ts', 'changed')
  await buildIfNeeded(folder)
  expect(countBuilds()).toBe(2)
})

test.each([
  ['an added file', () => write('shared/new.ts', '')],
  ['a removed file', () => rmSync(join(folder, 'renderer/b.tsx'))],
  ['a newer file of the same size', () => utimesSync(join(folder, 'shared/c.ts'), 2, 2)],
  ['another size at the same time', () => growQuietly('shared/c.ts')],
  ['other packages', () => write('package-lock.json', '{}')],
])('%s is a change', (_what, change) => {
  const before = toSourceStamp(folder)
  change()
  expect(toSourceStamp(folder)).not.toBe(before)
})

test('a README is no change', () => {
  const before = toSourceStamp(folder)
  write('electron/README.md', 'words')
  expect(toSourceStamp(folder)).toBe(before)
})

test('two starts at once build once', async () => {
  await Promise.all([buildIfNeeded(folder), buildIfNeeded(folder)])
  expect(countBuilds()).toBe(1)
})

test('a build that fails says what the tool said, and the next start tries again', async () => {
  write(
    'node_modules/electron-vite/bin/electron-vite.js',
    "console.error('no such file'); process.exit(1)",
  )
  await expect(buildIfNeeded(folder)).rejects.toThrow('no such file')
  write('node_modules/electron-vite/bin/electron-vite.js', tool)
  await buildIfNeeded(folder)
  expect(countBuilds()).toBe(1)
})

test('what a failed build left is not taken for the build before it', async () => {
  utimesSync(join(folder, 'electron/a.ts'), 1, 1)
  await buildIfNeeded(folder)
  const working = readFileSync(join(folder, 'electron/a.ts'), 'utf8')
  write('electron/a.ts', 'broken')
  const toolFile = 'node_modules/electron-vite/bin/electron-vite.js'
  write(toolFile, 'process.exit(1)')
  await expect(buildIfNeeded(folder)).rejects.toThrow('The build failed')
  write('electron/a.ts', working)
  utimesSync(join(folder, 'electron/a.ts'), 1, 1)
  write(toolFile, tool)
  await buildIfNeeded(folder)
  expect(countBuilds()).toBe(2)
})

test('a lock left behind by a build that was killed does not hold up for good', async () => {
  mkdirSync(join(folder, 'node_modules/.rondetafel-build'))
  utimesSync(join(folder, 'node_modules/.rondetafel-build'), 1, 1)
  await buildIfNeeded(folder)
  expect(countBuilds()).toBe(1)
})
