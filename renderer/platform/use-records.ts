import { useMemo } from 'react'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import type { RecordType } from '../../shared/records/record-type.ts'
import { type RecordCommand, useRecordCommand } from './use-record-command.ts'
import { useView } from './use-request.ts'

/** A fact of one kind, with its body read. */
export type RecordEntry<T> = Readonly<Omit<RecordLine, 'body'> & { body: T }>

const none: readonly RecordLine[] = []

/** The facts of one kind in a case, oldest first; corrected ones are left out. Empty while they are on their way. */
export function useRecords<T>(
  caseId: string,
  recordType: RecordType<T>,
): readonly RecordEntry<T>[] {
  const lines = useView('records', { params: { caseId } }).data ?? none
  return useMemo(() => toEntries(lines, recordType), [lines, recordType])
}

/** The entries of one kind, without those that a later one corrects. */
export function toEntries<T>(
  lines: readonly RecordLine[],
  recordType: RecordType<T>,
): readonly RecordEntry<T>[] {
  const ofType = lines.filter(({ type }) => type === recordType.type)
  const corrected = new Set(ofType.map(({ corrects }) => corrects))
  return ofType.flatMap((line) => {
    const body = recordType.body.safeParse(line.body)
    return corrected.has(line.n) || !body.success ? [] : [{ ...line, body: body.data }]
  })
}

/** Performs a command whose words are the fact itself. */
export const useMakeRecord = <T extends object>(
  caseId: string,
  { type }: RecordType<T>,
): RecordCommand<T> => useRecordCommand(caseId, type)
