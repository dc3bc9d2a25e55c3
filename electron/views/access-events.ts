import { z } from 'zod'
import {
  type AccessAction,
  accessObject,
  type AccessObject,
} from '../../shared/access/access-log.ts'
import { findRecordType } from '../../shared/records/record-types.ts'
import type { RecordRow } from '../vault/vault-operations.ts'

/** What one record tells about access to a case. */
export type AccessEvent = Readonly<{
  action: AccessAction
  object: AccessObject
  isDone: boolean
  objectId: string | null
}>

/** The parts of a body that a line may name: ids and kinds. */
const told = z.object({
  object: accessObject.optional().catch(undefined),
  kind: z.string().optional().catch(undefined),
  documentId: z.string().nullish().catch(null),
  participantId: z.string().optional().catch(undefined),
  inviteId: z.string().optional().catch(undefined),
})
type Told = z.output<typeof told>

type Reading = Readonly<{
  action: AccessAction
  object: AccessObject | ((body: Told) => AccessObject)
}>

const toKind = ({ kind }: Told): AccessObject => accessObject.safeParse(kind).data ?? 'other'
const toObject = ({ object }: Told): AccessObject => object ?? 'other'

/** Records that the host makes by itself. */
const hostRecords: Readonly<Partial<Record<string, Reading>>> = {
  'case.created': { action: 'dossierAanmaken', object: 'case' },
  'document.opened': { action: 'openen', object: toKind },
  'history.opened': { action: 'openen', object: 'versions' },
  'version.kept': { action: 'vastleggen', object: 'versions' },
  'output.made': { action: 'afdrukken', object: 'paper' },
  'case.exported': { action: 'exporteren', object: 'case' },
  'case.imported': { action: 'importeren', object: 'case' },
  'answerLink.made': { action: 'delen', object: 'question' },
  'answerLink.opened': { action: 'openen', object: 'question' },
  'invite.created': { action: 'delen', object: 'table' },
  'invite.withdrawn': { action: 'intrekken', object: 'table' },
  'participant.joined': { action: 'aanmelden', object: 'table' },
  'participant.left': { action: 'afmelden', object: 'table' },
  'participant.admitted': { action: 'delen', object: 'case' },
  'participant.revoked': { action: 'intrekken', object: 'case' },
  'access.searched': { action: 'zoeken', object: 'search' },
  'access.exported': { action: 'exporteren', object: toObject },
  'access.refused': { action: 'openen', object: toObject },
}

/** The first word of a kind of fact that people know by a name of its own. */
const factObjects: Readonly<Partial<Record<string, AccessObject>>> = {
  agreement: 'agreement',
  decision: 'decision',
  position: 'decision',
  mandate: 'mandate',
  backing: 'mandate',
  escalation: 'escalation',
  case: 'case',
  plan: 'plan',
  reverseTest: 'reverseTest',
  evaluation: 'evaluation',
}

/** The line that a record stands for; null for one that is not about access. */
export function toAccessEvent({ type, body }: RecordRow): AccessEvent | null {
  const parsed = told.safeParse(body)
  if (!parsed.success) return null
  const { data } = parsed
  const isDone = type !== 'access.refused'
  const objectId = data.documentId ?? data.participantId ?? data.inviteId ?? null
  if (type === 'access.read') {
    const object = toObject(data)
    const action = object === 'accessLog' ? 'logInzien' : 'openen'
    return { action, object, isDone, objectId }
  }
  const known = Object.hasOwn(hostRecords, type) ? hostRecords[type] : undefined
  if (known !== undefined) {
    const object = typeof known.object === 'function' ? known.object(data) : known.object
    return { action: known.action, object, isDone, objectId }
  }
  if (findRecordType(type) === null) return null
  const first = type.split('.')[0] ?? ''
  return { action: 'vastleggen', object: factObjects[first] ?? 'records', isDone, objectId }
}
