import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listeningEvent } from '../../../../shared/desktop/listening.ts'

// The entry as it is run from a shell, each time as a process of its own.
const entry = fileURLToPath(new URL('../../../../electron/host.ts', import.meta.url))
let folder: string
let passphraseFile: string
let started: ChildProcess | null = null

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rondetafel-cli-'))
  passphraseFile = join(folder, 'passphrase')
  await writeFile(passphraseFile, 'blauwe fietsbel onder tafel\n')
})
afterAll(async () => {
  started?.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

const run = (...flags: readonly string[]) => {
  const child = spawn(process.execPath, [entry, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
  started = child
  return child
}
const withVault = (name: string, ...flags: readonly string[]) =>
  run('--data', join(folder, name), '--passphrase-file', passphraseFile, '--json', ...flags)

async function endOf(child: ReturnType<typeof run>) {
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ])
  return { out, err, code }
}

test('--json prints one line when it serves, and SIGTERM ends it with 0', async () => {
  const child = withVault('vault', '--create', '--demo', '--listen', '127.0.0.1', '--port', '0')
  const output = endOf(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const event = listeningEvent.parse(JSON.parse(line.toString()))
  expect(Object.keys(JSON.parse(line.toString()) as object)).toEqual([
    'event',
    'url',
    'network',
    'ownerToken',
    'cases',
    'invites',
  ])
  expect(event.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(event.network?.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  expect(event.network?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
  expect(event.cases).toHaveLength(2)
  expect(event.invites?.map(({ role }) => role)).toEqual([
    'regisseur',
    'professional',
    'gezinslid',
    'steunfiguur',
    'meelezer',
  ])
  const { code, name } = event.invites?.[1] ?? { code: '', name: '' }
  const joined = await fetch(`${event.url}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, name }),
  })
  expect(await joined.json()).toMatchObject({
    role: 'professional',
    caseId: event.cases[0]?.id,
    status: 'waiting',
  })
  child.kill('SIGTERM')
  const { out, code: exitCode } = await output
  expect(exitCode).toBe(0)
  expect(out).toBe(line.toString())
  expect(out.split('\n')).toHaveLength(2)

  const keyFile = join(folder, 'vault', 'recovery-key.txt')
  expect((await readFile(keyFile, 'utf8')).trim()).not.toBe('')
  if (process.platform !== 'win32') expect((await stat(keyFile)).mode & 0o777).toBe(0o600)
})

test('without a passphrase file it stands at the vault door, and Ctrl-C ends it with 0', async () => {
  const child = run('--data', join(folder, 'none'), '--json')
  const output = endOf(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const event = listeningEvent.parse(JSON.parse(line.toString()))
  expect(event).toMatchObject({ network: null, cases: [] })
  expect(event).not.toHaveProperty('invites')
  const answer = await fetch(`${event.url}/api/vault`, {
    headers: { authorization: `Bearer ${event.ownerToken}` },
  })
  expect(await answer.json()).toMatchObject({ state: 'missing' })
  child.kill('SIGINT')
  expect((await output).code).toBe(0)
})

test('without --json it prints one line with the start link; --demo alone practises on nothing', async () => {
  const child = run('--data', join(folder, 'none'), '--demo')
  const output = endOf(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  expect(line.toString()).toMatch(/^Rondetafel: http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}\n$/)
  child.kill('SIGTERM')
  expect((await output).code).toBe(0)
  expect(existsSync(join(folder, 'none', 'vault.db'))).toBe(false)
})

test.each([
  [['--nonsense'], /nonsense/],
  [['--port', '--json'], /--port/],
  [['--data', entry], /--data: this is no folder/],
  [['--data', join(entry, 'vault')], /--data: this is no folder/],
  [['--cert', entry, '--key', entry], /no certificate and its key/],
])('bad arguments %j end with 2 and one line', async (flags, line) => {
  const { out, err, code } = await endOf(run('--data', join(folder, 'none'), ...flags))
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^rondetafel: .*\n$/)
  expect(err).toMatch(line)
})

test('a port in use ends with 2 and says so', async () => {
  const taken = createServer()
  taken.listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' && address !== null ? String(address.port) : ''
  const { err, code } = await endOf(run('--data', join(folder, 'none'), '--port', port))
  expect(code).toBe(2)
  expect(err).toContain('host/port-taken')
  taken.close()
})

test('a vault that does not open ends with 3 and says why', async () => {
  const missing = await endOf(withVault('missing'))
  expect(missing.code).toBe(3)
  expect(missing.err).toContain('vault/missing')
  const wrong = join(folder, 'wrong')
  await writeFile(wrong, 'een heel andere wachtzin\n')
  const data = join(folder, 'vault')
  const refused = await endOf(run('--data', data, '--passphrase-file', wrong, '--create'))
  expect(refused.code).toBe(3)
  expect(refused.err).toContain('vault/wrong-passphrase')
  await writeFile(wrong, 'kort\n')
  const weak = await endOf(
    run('--data', join(folder, 'weak'), '--passphrase-file', wrong, '--create'),
  )
  expect(weak.code).toBe(3)
  expect(weak.err).toContain('vault/weak-passphrase')
  const elsewhere = await endOf(withVault('vault', '--listen', '203.0.113.7'))
  expect(elsewhere.code).toBe(2)
  expect(elsewhere.err).toContain('host/address-unavailable')
})

test('a host that was killed opens the table again on the same address; a clean end forgets it', async () => {
  const start = async () => {
    const child = withVault('vault')
    const output = endOf(child)
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    return { child, output, event: listeningEvent.parse(JSON.parse(line.toString())) }
  }
  const first = await start()
  expect(first.event.network).toBeNull()
  const opened = await fetch(`${first.event.url}/api/network/open`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${first.event.ownerToken}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ address: '127.0.0.1', browserGuests: false }),
  })
  const { open } = (await opened.json()) as { open: unknown }
  first.child.kill('SIGKILL')
  await first.output
  const second = await start()
  expect(second.event.network).toEqual(open)
  expect(second.event.ownerToken).toBe(first.event.ownerToken)
  second.child.kill('SIGTERM')
  await second.output
  const third = await start()
  expect(third.event.network).toBeNull()
  third.child.kill('SIGTERM')
  expect((await third.output).code).toBe(0)
})
