import { randomUUID } from 'node:crypto'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { PurgePlace } from '../../../shared/api/purge-routes.ts'
import { inTurn } from '../../../shared/util/in-turn.ts'
import { refuse } from '../../desk/command-rule.ts'
import { findTombstone, mayPurge, toTombstone } from '../../desk/purge-rule.ts'
import { planPurge, type PurgePlan } from '../../rooms/purge-document.ts'
import type { DocumentRow, ParticipantRow } from '../../vault/vault-operations.ts'
import type { Handlers, ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'
import { tellRecords } from './tell-people.ts'

type PurgeHandlers = Pick<Handlers, 'purge' | 'staleBackups' | 'renewBackups'>

type Purging = Readonly<{
  host: OpenHost
  me: ParticipantRow
  document: DocumentRow
  place: PurgePlace
  key: string
}>

/** Removing for good what someone does not want to share, and the backups that still hold it. */
export function purgeHandlers(context: ServerContext): PurgeHandlers {
  // One at a time: each is judged by the document that the one before left.
  const oneAtATime = inTurn()
  return {
    purge: async ({ params: { id }, body: { key, place }, host, me }) =>
      oneAtATime(async () => {
        const grant = await host.gate.rights.findGrant(me, id)
        if (grant === null) throw new AppError('document/not-found')
        const at = await purgeOnce(context, { host, me, document: grant.document, place, key })
        const olderBackups = (await listOlderBackups(context, at)).length
        const setAside = (await listOlderSetAside(context, at)).length
        return { at: new Date(at).toISOString(), olderBackups, setAside }
      }),

    async staleBackups({ host }) {
      const purgedAt = await host.vault.call('readLastPurge', {})
      const older = purgedAt === null ? [] : await listOlderBackups(context, purgedAt)
      const aside = purgedAt === null ? [] : await listOlderSetAside(context, purgedAt)
      return {
        setAside: aside.map(({ path, at }) => ({ path, at: new Date(at).toISOString() })),
        backups: older.map((backup) => ({ id: backup.id, at: new Date(backup.at).toISOString() })),
        purgedAt: purgedAt === null ? null : new Date(purgedAt).toISOString(),
      }
    },

    renewBackups: async ({ host }) =>
      oneAtATime(async () => {
        const { at, removed } = await host.vault.renewBackups()
        return { at: new Date(at).toISOString(), removed }
      }),
  }
}

const listOlderBackups = async (
  { door }: ServerContext,
  purgedAt: number,
): Promise<readonly Readonly<{ id: string; at: number }>[]> =>
  (await door.readPresence()).backups.filter(({ at }) => at <= purgedAt)

const listOlderSetAside = async (
  { door }: ServerContext,
  purgedAt: number,
): ReturnType<ServerContext['door']['listSetAside']> =>
  (await door.listSetAside()).filter(({ at }) => at <= purgedAt)

/** Answers when it was removed, also when that was done before under the same key. */
async function purgeOnce(context: ServerContext, purging: Purging): Promise<number> {
  const { host, me, document, key } = purging
  const by = { caseId: document.caseId, key, byId: me.id }
  const done = await findTombstone(host.vault, by)
  if (done !== null) return done.at
  // Looked at before anybody is sent away: what is refused must not disturb the table.
  await requirePlan(purging)
  const at = context.now()
  await host.rooms.whileAway([document.id], async () => purgeNow(purging, at))
  afterPurge(context, purging)
  return (await findTombstone(host.vault, by))?.at ?? at
}

async function purgeNow(purging: Purging, at: number): Promise<void> {
  const { host, me, place, key } = purging
  const { document, cut } = await requirePlan(purging)
  const { id: documentId, caseId, kind } = document
  const tombstone = toTombstone({ caseId, documentId, kind, place, key, byId: me.id, at })
  const args = { ...(await cut()), documentId, epoch: randomUUID(), records: [tombstone], at }
  await host.vault.call('purgeDocument', args)
}

/** Throws 'record/not-allowed' when the words changed meanwhile, 'access/forbidden' when they are not this person's to remove. */
async function requirePlan({ host, me, document, place }: Purging): Promise<PurgePlan> {
  const plan = await planPurge(host.vault, document.id, place)
  if (plan === null) return refuse('wordsChanged')
  const roleOf = (id: string) => host.gate.participants.find(id)?.role ?? null
  if (!mayPurge(me, plan.authors, roleOf)) throw new AppError('access/forbidden')
  return plan
}

/** Every page that shows the document, its past or what is derived from it asks again. */
function afterPurge(context: ServerContext, { host, document: { caseId } }: Purging): void {
  for (const changed of ['records', 'purged', 'documents', 'caseload'] as const)
    tellRecords(context, host, caseId, changed)
}
