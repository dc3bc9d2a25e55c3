import { z } from 'zod'
import { toCasePhase } from '../../shared/access/access-matrix.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { findRecordType } from '../../shared/records/record-types.ts'
import type { NewRecord, RecordRow, Vault } from '../vault/vault-operations.ts'
import { type CaseFacts, type CommandOutcome, refuse } from './command-rule.ts'
import { findCommandRule } from './command-rules.ts'
import { nameHostWriter } from './new-document.ts'

/** A command as it comes in. */
export type Command = Readonly<{
  key: string
  type: string
  body: Readonly<Record<string, unknown>>
  corrects?: number | undefined
}>

/** What the host adds to a body: the client's key, and the record that this one corrects. */
const envelope = z.object({ commandKey: z.string(), corrects: z.int().nullable() })

/** The record that a record corrects; null for most. */
export const readCorrects = ({ body }: RecordRow): number | null => {
  const parsed = envelope.safeParse(body)
  return parsed.success ? parsed.data.corrects : null
}

/** While a case is closed only these are made: opening it again, and answers that were owed. */
const whileClosed: ReadonlySet<string> = new Set(['case.statusChanged', 'case.notifierAnswered'])

/**
 * Performs one command: role, then state, then one record. The same key has effect once and answers the
 * same record. The caller lets commands in one at a time, so that what is judged is still so when it is kept.
 * Throws 'access/forbidden', 'request/bad-input', 'record/not-allowed' or a storage code.
 */
export async function makeRecord(
  vault: Pick<Vault, 'call'>,
  { key, type, body, corrects }: Command,
  facts: CaseFacts,
): Promise<RecordRow> {
  const { caseRow, me, records, link } = facts
  // What came through a link is of nobody in this vault: the record names the link instead.
  const byId = link === undefined ? me.id : null
  const known = records.find((row) => isOfCommand(row, key, byId))
  if (known !== undefined) return known
  const recordType = findRecordType(type)
  if (recordType === null) throw new AppError('request/bad-input')
  if (!recordType.writers.includes(me.role)) throw new AppError('access/forbidden')
  if (toCasePhase(caseRow.status) === 'closed' && !whileClosed.has(type)) refuse('caseClosed')
  if (corrects !== undefined && !records.some((row) => row.n === corrects && row.type === type))
    refuse('correctsOther')
  const rule = findCommandRule(type)
  const parsed = (rule?.input ?? recordType.body).safeParse(body)
  if (!parsed.success) throw new AppError('request/bad-input')
  const outcome: CommandOutcome<unknown> =
    rule === null
      ? { body: parsed.data }
      : await rule.decide(parsed.data, { ...facts, corrects: corrects ?? null })
  const corrected = outcome.corrects ?? corrects ?? null
  const through = link === undefined ? {} : { linkId: link.id }
  const said = { ...Object(outcome.body), ...through, commandKey: key, corrects: corrected }
  const record: NewRecord = { caseId: caseRow.id, type, body: said, byId, at: facts.at }
  const { status, version, documents = [], alongside = [], settings } = outcome
  await vault.call('appendRecords', {
    records: [record, ...alongside.map((fact) => ({ ...record, ...fact }))],
    documents: documents.map(({ row, state }) => ({ row, state })),
    ...(status === undefined ? {} : { statusOf: { caseId: caseRow.id, status } }),
    ...(version === undefined ? {} : { version }),
    ...(settings === undefined ? {} : { settings }),
    ...(link === undefined ? {} : { usesLink: { linkId: link.id, at: facts.at } }),
  })
  await nameHostWriter(vault, documents, facts.at)
  return requireKept(vault, record, key)
}

/** Looks at a property and parses nothing: a case has thousands of records, and each command asks it of all. */
const isOfCommand = ({ byId: by, body }: RecordRow, key: string, byId: string | null): boolean =>
  by === byId &&
  typeof body === 'object' &&
  body !== null &&
  'commandKey' in body &&
  body.commandKey === key

async function requireKept(
  vault: Pick<Vault, 'call'>,
  { caseId, type, byId }: NewRecord,
  key: string,
): Promise<RecordRow> {
  const rows = await vault.call('listRecords', { caseId, type })
  const kept = rows.findLast((row) => isOfCommand(row, key, byId))
  if (kept === undefined) throw new AppError('internal')
  return kept
}
