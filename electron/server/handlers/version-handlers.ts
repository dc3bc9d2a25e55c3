import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../../shared/errors/app-error.ts'
import { keepNamedVersion } from '../../desk/plan/keep-version.ts'
import { historyOpened } from '../../desk/plan/plan-access-records.ts'
import { createOpeningLimit } from '../../gate/opening-limit.ts'
import { readMoment } from '../../rooms/history-moment.ts'
import { readKeptState } from '../../rooms/history-now.ts'
import { readRemovals } from '../../rooms/history-removals.ts'
import { sliceMs } from '../../vault/repositories/history-operations.ts'
import type { DocumentRow, ParticipantRow } from '../../vault/vault-operations.ts'
import {
  mayReadHistory,
  mayReadVersion,
  toMoments,
  toVersionLine,
  toWriter,
} from '../../views/plan-versions.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { tellRecords } from './tell-people.ts'

type VersionHandlers = Pick<
  Handlers,
  'versions' | 'version' | 'keepVersion' | 'moments' | 'moment' | 'removals' | 'writers'
>

/** The past of the plan. What does not exist and what is not for the bearer look the same. */
export function versionHandlers(context: ServerContext): VersionHandlers {
  return { ...namedVersions(context), ...anyMoment(context), ...whoWrote() }
}

function namedVersions(
  context: ServerContext,
): Pick<VersionHandlers, 'versions' | 'version' | 'keepVersion'> {
  const limit = createOpeningLimit()
  return {
    async versions({ params, host, me }) {
      const document = await requirePlan(host, me, params.id)
      const rows = await host.vault.call('listVersions', { documentId: document.id })
      return rows
        .filter((row) => mayReadVersion(me.role, row))
        .map((row) => toVersionLine(row, host.gate.participants.find))
    },

    async version({ params, host, me }) {
      const document = await requirePlan(host, me, params.id)
      await limit.count(me.id)
      const found = await host.vault.call('loadVersion', { id: params.versionId })
      if (found?.documentId !== document.id || !mayReadVersion(me.role, found))
        throw new AppError('request/not-found')
      await noteOpening(context, { host, me, document, seq: found.seq, versionId: found.id })
      const { state, ...row } = found
      return { version: toVersionLine(row, host.gate.participants.find), state: toBase64(state) }
    },

    async keepVersion({ params, body: { name }, host, me }) {
      const document = await requireHistory(host, me, params.id)
      const kept = await readKeptState(host.vault, document.id)
      if (kept === null) throw new AppError('request/not-found')
      const by = { byId: me.id, at: context.now() }
      const row = await keepNamedVersion(host.vault, kept, name, by)
      tellRecords(context, host, document.caseId, 'versions')
      return toVersionLine(row, host.gate.participants.find)
    },
  }
}

function anyMoment(
  context: ServerContext,
): Pick<VersionHandlers, 'moments' | 'moment' | 'removals'> {
  const limit = createOpeningLimit()
  return {
    async moments({ params, host, me }) {
      const { id: documentId, epoch } = await requireHistory(host, me, params.id)
      const slices = await host.vault.call('listWriting', { documentId, epoch })
      return toMoments(slices, sliceMs, host.gate.participants.find)
    },

    async moment({ params: { id, seq }, host, me }) {
      const document = await requireHistory(host, me, id)
      await limit.count(me.id)
      await noteOpening(context, { host, me, document, seq, versionId: null })
      return { state: toBase64(await readMoment({ vault: host.vault, pause }, document, seq)) }
    },

    async removals({ params, query: { after }, host, me }) {
      const document = await requireHistory(host, me, params.id)
      await limit.count(me.id)
      const between = { afterSeq: after, uptoSeq: Number.MAX_SAFE_INTEGER }
      return [...(await readRemovals({ vault: host.vault, pause }, document, between))]
    },
  }
}

const whoWrote = (): Pick<VersionHandlers, 'writers'> => ({
  async writers({ params, host, me }) {
    const grant = await host.gate.rights.findGrant(me, params.id)
    if (grant === null) throw new AppError('document/not-found')
    const documentId = grant.document.id
    const kept = await readKeptState(host.vault, documentId)
    const issued = await host.vault.call('listClientIds', { documentId })
    // Who only looked has a client id as well; that is told by nobody's word in the text.
    return issued
      .filter(({ clientId }) => kept?.clientIds.has(clientId) === true)
      .map(({ clientId, participantId }) => ({
        clientId,
        writer: toWriter(participantId, host.gate.participants.find),
      }))
  },
})

/** The plan, when the bearer may read it. The family's own words and team notes keep no past that can be opened. */
async function requirePlan(host: OpenHost, me: ParticipantRow, id: string): Promise<DocumentRow> {
  const grant = await host.gate.rights.findGrant(me, id)
  if (grant?.document.kind !== 'plan') throw new AppError('document/not-found')
  return grant.document
}

async function requireHistory(
  host: OpenHost,
  me: ParticipantRow,
  id: string,
): Promise<DocumentRow> {
  const document = await requirePlan(host, me, id)
  if (!mayReadHistory(me.role)) throw new AppError('access/forbidden')
  return document
}

type Opening = Readonly<{
  host: OpenHost
  me: ParticipantRow
  document: DocumentRow
  seq: number
  versionId: string | null
}>

/** The access log first: what cannot be logged is not opened. */
async function noteOpening(
  { now }: ServerContext,
  { host, me, document, seq, versionId }: Opening,
): Promise<void> {
  const record = historyOpened.write(
    { caseId: document.caseId, byId: me.id, at: now() },
    { documentId: document.id, versionId, seq, role: me.role },
  )
  await host.vault.call('appendRecords', { records: [record] })
}

const pause = async (): Promise<void> => setImmediate()

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
