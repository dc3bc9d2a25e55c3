import type { z } from 'zod'
import type { NewRecord, RecordRow } from '../vault/vault-operations.ts'

/** Where a record belongs, who made it so, and when. */
export type RecordContext = Readonly<{ caseId: string | null; byId: string | null; at: number }>

/** One kind of fact: how it is written and how it is read back. */
export type RecordType<T> = Readonly<{
  type: string
  write(context: RecordContext, body: T): NewRecord
  /** Null for a record of another type, or of a form that this app does not know. */
  read(row: RecordRow): T | null
}>

/** Declares a kind of record. Bodies hold ids, not names, wherever an id says enough. */
export const defineRecord = <S extends z.ZodType>(
  type: string,
  body: S,
): RecordType<z.output<S>> => ({
  type,
  write: (context, value) => ({ ...context, type, body: body.parse(value) }),
  read: (row) => {
    const parsed = row.type === type ? body.safeParse(row.body) : null
    return parsed?.success === true ? parsed.data : null
  },
})
