import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { RecordLine } from '../../../shared/api/record-routes.ts'
import type { AuthorityRefusal } from '../../../shared/domain/authority/authority-refusal.ts'
import { readReason } from '../../platform/read-reason.ts'
import { useRecordCommand } from '../../platform/use-record-command.ts'
import { useAuthorityCase } from './authority-case.ts'

/** A command with what a form shows of it. */
export type CheckedCommand<T> = Readonly<{
  /** Answers what was recorded; null when it was refused here or at the host, and then nothing is lost. */
  send: (given: T) => Promise<RecordLine | null>
  /** Only looks at it: says what is missing, and answers whether nothing is. */
  isComplete: (given: T) => boolean
  isPending: boolean
  /** What the host or the line said; null when it was refused here. */
  error: Error | null
  /** Why it was refused, here or at the host. */
  refusal: AuthorityRefusal | null
  /** The sentence of the refusal for the field that it is about; null for every other field. */
  errorAt: (...reasons: readonly AuthorityRefusal[]) => string | null
}>

/**
 * Performs a command that is looked at here first, by the rules of the host: what is missing is said at
 * once. The same words sent again, because an answer got lost on the way, have effect once.
 */
export function useCheckedCommand<T extends object>(
  recordType: Readonly<{ type: string }>,
  input: z.ZodType<T>,
  check: (given: T) => AuthorityRefusal | null,
): CheckedCommand<T> {
  const { t } = useTranslation()
  const { caseId } = useAuthorityCase()
  const command = useRecordCommand(caseId, recordType.type)
  const [refused, setRefused] = useState<AuthorityRefusal | null>(null)
  const toWords = (given: T): T => {
    const parsed = input.safeParse(given)
    return parsed.success ? parsed.data : given
  }
  const isComplete = (given: T): boolean => {
    const found = check(toWords(given))
    setRefused(found)
    return found === null
  }
  const send = async (given: T): Promise<RecordLine | null> => {
    if (!isComplete(given) || command.isPending) return null
    return command.send(toWords(given))
  }
  // Safe: the host's reasons are that list, and others only never match a field.
  const refusal = refused ?? (readReason(command.error) as AuthorityRefusal | null)
  return {
    send,
    isComplete,
    isPending: command.isPending,
    error: refused === null ? command.error : null,
    refusal,
    errorAt: (...reasons) =>
      refusal !== null && reasons.includes(refusal) ? t(`errors.reasons.${refusal}`) : null,
  }
}
