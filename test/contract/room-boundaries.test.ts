import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The arrows themselves are checked by `npm run check:rooms`. This proves that the check bites: one
// planted fault per rule, in a folder of its own, all in one run of the tool.
type Fault = readonly [rule: string, file: string, imported: string]
const faults: readonly Fault[] = [
  ['no-circles', 'shared/circle-a.ts', './circle-b.ts'],
  ['shared-is-pure', 'shared/impure.ts', 'node:fs'],
  ['shared-is-pure', 'shared/impure-react.ts', 'react'],
  ['renderer-not-electron', 'renderer/app/crosses.ts', '../../electron/vault/target.ts'],
  ['electron-not-renderer', 'electron/server/crosses.ts', '../../renderer/app/target.ts'],
  ['only-the-shell-knows-electron', 'electron/host/shell.ts', 'electron'],
  ['only-the-vault-knows-sqlite', 'electron/rooms/sql.ts', 'better-sqlite3'],
  ['vault-knows-no-yjs', 'electron/vault/yjs.ts', 'yjs'],
  ['features-apart', 'renderer/features/one/neighbour.ts', '../two/target.ts'],
  ['aria-in-components-only', 'renderer/features/one/aria.ts', 'react-aria-components'],
  ['vault-arrows', 'electron/vault/up.ts', '../rooms/target.ts'],
  ['gate-arrows', 'electron/gate/up.ts', '../server/target.ts'],
  ['rooms-arrows', 'electron/rooms/aside.ts', '../desk/target.ts'],
  ['desk-arrows', 'electron/desk/aside.ts', '../views/target.ts'],
  ['views-arrows', 'electron/views/aside.ts', '../gate/target.ts'],
  ['server-arrows', 'electron/server/up.ts', '../host/target.ts'],
  ['host-arrows', 'electron/host/up.ts', '../desktop/target.ts'],
  ['desktop-arrows', 'electron/desktop/aside.ts', '../host/target.ts'],
  ['launcher-arrows', 'electron/launcher/aside.ts', '../desktop/target.ts'],
  ['platform-arrows', 'renderer/platform/up.ts', '../document/target.ts'],
  ['components-arrows', 'renderer/components/up.ts', '../platform/target.ts'],
  ['document-arrows', 'renderer/document/up.ts', '../features/one/target.ts'],
  ['features-arrows', 'renderer/features/one/up.ts', '../../app/target.ts'],
  ['platform-packages', 'renderer/platform/package.ts', 'yjs'],
  ['must-resolve', 'shared/nowhere.ts', './nowhere-at-all.ts'],
]

/** What the rooms may do; no rule may mention these. */
const allowed: readonly (readonly [file: string, imported: string])[] = [
  ['shared/fine.ts', 'fractional-indexing'],
  ['electron/server/fine.ts', '../gate/target.ts'],
  ['electron/host/fine.ts', '../server/target.ts'],
  ['electron/desktop/fine.ts', 'electron'],
  ['renderer/platform/fine.ts', '@tanstack/react-query'],
  ['renderer/document/fine.ts', '../platform/target.ts'],
  ['renderer/features/one/fine.ts', '../../components/target.ts'],
  ['renderer/app/fine.ts', '../features/two/target.ts'],
  ['renderer/components/fine.ts', 'react-aria-components'],
]

type Violation = Readonly<{ from: string; rule: Readonly<{ name: string }> }>
let folder = ''
let found: readonly string[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rooms-'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [file, imported] of [...faults.map(([, ...rest]) => rest), ...allowed]) {
    write(file, `import '${imported}'\n`)
    if (imported.endsWith('target.ts')) write(join(dirname(file), imported), 'export {}\n')
  }
  write('shared/circle-b.ts', "import './circle-a.ts'\n")
  const { stdout } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['-c', resolve('test/dependency-cruiser.config.js'), '--output-type', 'json'],
      ...['electron', 'renderer', 'shared'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  const { violations } = (JSON.parse(stdout) as { summary: { violations: readonly Violation[] } })
    .summary
  found = violations.map(({ rule, from }) => `${rule.name} ${from}`)
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each(faults)('%s finds %s importing %s', (rule, file) => {
  expect(found).toContain(`${rule} ${file}`)
})

test.each(allowed)('%s may import %s', (file) => {
  expect(found.filter((violation) => violation.endsWith(` ${file}`))).toEqual([])
})
