import { type AccessObject } from '../../shared/access/access-log.ts'
import { type RouteName, routes } from '../../shared/api/contract.ts'
import { AppError, type ErrorCode } from '../../shared/errors/app-error.ts'
import { createAccessNotes, type AccessNotes } from '../desk/access-notes.ts'
import { accessRead, accessRefused, accessSearched } from '../desk/access-records.ts'
import { isOwner } from '../gate/owner.ts'
import type { ParticipantRow } from '../vault/vault-operations.ts'
import { noteReach } from './note-reach.ts'
import type { OpenHost } from './open-host.ts'

/** One request of somebody who is known. */
export type Asking = Readonly<{
  name: RouteName
  host: OpenHost
  me: ParticipantRow
  params: Readonly<Partial<Record<string, string>>>
  query: Readonly<Partial<Record<string, string>>>
  /** From where, as the log has it. */
  address: string
  at: number
}>

/** What is read by a request about a case, where that has a name of its own. */
const readObjects: Readonly<Partial<Record<RouteName, AccessObject>>> = {
  caseload: 'case',
  records: 'records',
  agreements: 'agreements',
  planParties: 'parties',
  versions: 'versions',
  moments: 'writers',
  removals: 'versions',
  writers: 'writers',
  accessLog: 'accessLog',
}

/** These write a line of their own where they give something out, for they say more. */
const ownLine: ReadonlySet<RouteName> = new Set(['output', 'version', 'moment'])
/** The manifest, the list of papers and who else can see a document hold nothing of the case itself. */
const noContent: ReadonlySet<RouteName> = new Set(['documents', 'outputs', 'audience'])

/** True for a request about a case or one of its documents, and for a search in them. */
export const isAboutCase = (name: RouteName): boolean =>
  name === 'search' || name === 'exportChain' || /:caseId|documents\/:id/.test(routes[name].path)

/**
 * With what of a case a request is answered; null for none. A new request about a case is logged by itself:
 * leaving it out has to be said here.
 */
export function findReadObject(name: RouteName): AccessObject | null {
  const isReading =
    routes[name].method === 'GET' && /:caseId|documents\/:id/.test(routes[name].path)
  const isSaid = ownLine.has(name) || noContent.has(name)
  return readObjects[name] ?? (isReading && !isSaid ? 'records' : null)
}

/** What somebody tried who was refused, where it is not what they would have read. */
const triedObjects: Readonly<Partial<Record<RouteName, AccessObject>>> = {
  ...readObjects,
  search: 'search',
  makeRecord: 'records',
  outputs: 'paper',
  output: 'paper',
  version: 'versions',
  keepVersion: 'versions',
  moment: 'versions',
  exportCase: 'case',
  exportChain: 'chain',
}

/** Answers that say: this is not for you. */
const refusals: ReadonlySet<ErrorCode> = new Set([
  'access/forbidden',
  'access/read-only',
  'access/waiting',
  'access/refused',
  'access/revoked',
  'document/not-found',
  'request/not-found',
])

/** The notes of each open vault; they end with it. */
const notesOf = new WeakMap<OpenHost, AccessNotes>()

function findNotes(host: OpenHost): AccessNotes {
  const known = notesOf.get(host) ?? createAccessNotes(host.vault)
  notesOf.set(host, known)
  return known
}

/** Writes the line of a request that was answered, before the answer leaves: what cannot be logged is not given out. */
export async function noteReading(asking: Asking): Promise<void> {
  const { name, host, me, params, at } = asking
  const object = findReadObject(name)
  if (object === null && name !== 'search') return
  // A case that was answered about is there: looking it up would be one more turn of the vault per request.
  const caseId = params['caseId'] ?? (await findWhere(asking)).caseId
  const context = { caseId, byId: me.id, at }
  const { role } = me
  await findNotes(host).note(
    object === null
      ? accessSearched.write(context, { role })
      : accessRead.write(context, { object, role }),
  )
}

/**
 * Writes the line of an attempt that was refused. The owner is refused nothing: what is not found is not
 * there. Never throws: the refusal stands, also when the vault cannot write.
 */
export async function noteRefusal(asking: Asking, error: unknown): Promise<void> {
  const { name, host, me, at } = asking
  if (isOwner(me) || !(error instanceof AppError) || !refusals.has(error.code)) return
  try {
    const { caseId, documentId, kind } = await findWhere(asking)
    const object = triedObjects[name] ?? kind ?? (caseId === null ? 'other' : 'case')
    const tried = { object, role: me.role, code: error.code, documentId }
    await noteReach(asking)
    await findNotes(host).note(accessRefused.write({ caseId, byId: me.id, at }, tried))
  } catch {
    // The vault says so itself to whoever writes next.
  }
}

type Where = Readonly<{
  caseId: string | null
  documentId: string | null
  kind: AccessObject | null
}>
const nowhere: Where = { caseId: null, documentId: null, kind: null }

/** The case that a request is about. What was sent and does not exist is not taken up: it may say anything. */
async function findWhere({ name, host, me, params, query }: Asking): Promise<Where> {
  if (name === 'search' || params['caseId'] !== undefined) {
    const asked = params['caseId'] ?? me.caseId ?? query['caseId']
    const row = asked === undefined ? null : await host.vault.call('findCase', { id: asked })
    return { ...nowhere, caseId: row?.id ?? null }
  }
  const id = params['id']
  const document = id === undefined ? null : await host.vault.call('findDocument', { id })
  return document === null
    ? nowhere
    : { caseId: document.caseId, documentId: document.id, kind: document.kind }
}
