import { rmSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHost, type RunningHost } from '../../electron/host/start-host.ts'
import type { HostOptions } from '../../electron/host/host-options.ts'
import { createLog } from '../../electron/host/log.ts'
import type { Certificate } from '../../electron/gate/certificate.ts'
import type { OpenHost } from '../../electron/server/open-host.ts'
import type { RequestInput } from '../../renderer/platform/request.ts'
import { type RouteName, routes } from '../../shared/api/contract.ts'
import { errorReply } from '../../shared/api/replies.ts'
import type { Reply } from '../../shared/api/route.ts'
import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import { cheapKdfCost, vaultWorkerUrl } from './temporary-vault.ts'
import { type SyncClient, connectSyncClient } from './sync-client.ts'

/** Of every vault in the tests. */
export const testPassphrase = 'blauwe fietsbel onder tafel'

/** How the host starts; by default with an empty, open vault. */
export type TestHostOptions = Readonly<{
  /** Both practice cases. */
  demo?: boolean
  admitAll?: boolean
  listen?: string
  ownCertificate?: Certificate
  pages?: string
  /** Leaves the vault as it is found: missing, or locked after an earlier run on `folder`. */
  closed?: boolean
  /** As a host with a passphrase file, in the moment before it opens its vault. */
  opensItself?: boolean
  /** A folder of an earlier host; it is not removed. */
  folder?: string
}>

type Answer = Readonly<{ status: number; body: unknown; headers: Headers }>

/** A host in this very process, on a vault of its own with cheap key derivation. */
export type TestHost = Readonly<{
  running: RunningHost
  url: string
  folder: string
  /** Empty while the vault is closed. */
  ownerToken: string
  /** Of the practice cases, in their order. */
  caseIds: readonly string[]
  open(): OpenHost
  /** Everything logged so far. */
  log(): string
  /** Asks as the contract says, checks the answer against its schema, throws on a status other than 200. */
  ask<N extends RouteName>(
    name: N,
    input: RequestInput<N>,
    token?: string | null,
  ): Promise<Reply<(typeof routes)[N]>>
  /** Asks and answers whatever came; an error's form is checked. */
  tryAsk(name: RouteName, input: LooseInput, token?: string | null): Promise<Answer>
  /** Invites someone and joins as that person; answers the token. */
  join(role: Role, caseId?: string, name?: string): Promise<Readonly<{ token: string; id: string }>>
  findDocumentId(kind: DocumentKind, caseId?: string): Promise<string>
  /** A standard y-websocket client on one document. */
  connectClient(documentId: string, token: string): Promise<SyncClient>
  close(): Promise<void>
}>

/** An input that the contract would refuse. */
export type LooseInput = Readonly<{
  params?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, string | undefined>>
  body?: unknown
}>

/** Starts it; must be closed. Its folder goes with it, unless it was given. */
export async function startTestHost(given: TestHostOptions = {}): Promise<TestHost> {
  const folder = given.folder ?? (await mkdtemp(join(tmpdir(), 'rondetafel-host-')))
  if (given.demo === true && given.folder === undefined) await copyPracticeVault(folder)
  const lines: string[] = []
  const running = await startHost(toOptions(given, folder, lines))
  if (given.closed !== true) await openOrCreate(running)
  if (given.demo === true) await running.door.addPracticeCases()
  const open = (): OpenHost => {
    const host = running.door.current()
    if (host === null) throw new Error('the vault is not open')
    return host
  }
  const ownerToken = running.door.current()?.gate.owner.token ?? ''
  const rows = (await running.door.current()?.vault.call('listCases', {})) ?? []
  const caseIds = practiceCases.flatMap(({ ref }) =>
    rows.filter((row) => row.ref === ref).map(({ id }) => id),
  )
  const tryAsk: TestHost['tryAsk'] = async (name, input, token = ownerToken) =>
    send(running.url, name, input, token)
  const ask: TestHost['ask'] = async (name, input, token) => {
    const answer = await tryAsk(name, input as LooseInput, token)
    if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.body)}`)
    // Safe: TypeScript cannot see that `name` picked both the schema and the reply type.
    return routes[name].reply.parse(answer.body) as never
  }
  return {
    running,
    folder,
    ownerToken,
    caseIds,
    open,
    ask,
    tryAsk,
    url: running.url,
    log: () => lines.join(''),
    async join(role, caseId = caseIds[0] ?? '', name = `Gast ${role}`) {
      const { code } = await ask('createInvite', { body: { caseId, role, name } })
      const { token, participantId: id } = await ask('join', { body: { code, name } }, null)
      return { token, id }
    },
    async findDocumentId(kind, caseId = caseIds[0] ?? '') {
      const documents = await open().vault.call('listDocuments', { caseId })
      return documents.find((document) => document.kind === kind)?.id ?? ''
    },
    async connectClient(documentId, token) {
      const { clientId } = await ask('openDocument', { params: { id: documentId } }, token)
      return connectSyncClient(running.url, { documentId, token, clientId })
    },
    async close() {
      await running.close()
      if (given.folder === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** With both practice cases, and closed. Made once, because making takes three times as long as opening. */
let practiceVault: Promise<string> | null = null

async function copyPracticeVault(folder: string): Promise<void> {
  practiceVault ??= makePracticeVault()
  await cp(await practiceVault, folder, { recursive: true })
}

async function makePracticeVault(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rondetafel-practice-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const host = await startTestHost({ folder, demo: true })
  await host.close()
  await rm(join(folder, 'backups'), { recursive: true })
  return folder
}

function toOptions(given: TestHostOptions, folder: string, lines: string[]): HostOptions {
  return {
    vault: { folder, workerUrl: vaultWorkerUrl },
    pages: given.pages ?? join(folder, 'no-pages'),
    port: 0,
    admitAll: given.admitAll ?? false,
    listen: given.listen ?? null,
    ownCertificate: given.ownCertificate ?? null,
    opensItself: given.opensItself ?? false,
    log: createLog({ write: (line) => void lines.push(line) }),
    kdfCost: cheapKdfCost,
  }
}

async function openOrCreate({ door }: RunningHost): Promise<void> {
  const { state } = await door.readPresence()
  if (state === 'locked') {
    await door.unlock({ passphrase: testPassphrase })
    return
  }
  const { recoveryKey } = await door.create({
    passphrase: testPassphrase,
    ownerName: 'Noor Bakker',
    municipality: 'Lindeveld',
  })
  await door.confirmRecoveryKey(recoveryKey)
}

async function send(
  url: string,
  name: RouteName,
  { params = {}, query = {}, body }: LooseInput,
  token: string | null,
): Promise<Answer> {
  const { method, path } = routes[name]
  const target = new URL(
    path.replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? '')),
    url,
  )
  for (const [key, value] of Object.entries(query))
    if (value !== undefined) target.searchParams.set(key, value)
  const response = await fetch(target, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
    },
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  })
  const answer: unknown = await response.json()
  if (response.status !== 200) errorReply.parse(answer)
  return { status: response.status, body: answer, headers: response.headers }
}
