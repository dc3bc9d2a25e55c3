import { useRef } from 'react'
import { AppError } from '../../../shared/errors/app-error.ts'
import { useCommand } from '../../platform/use-request.ts'

/** A command at the table. */
type TableCommand = Readonly<{
  /** Answers whether it is recorded; when it is not, `error` says why and nothing is lost. */
  send: (body: object) => Promise<boolean>
  isPending: boolean
  error: Error | null
}>

/** Performs commands of one kind. The same words sent again, because an answer got lost, have effect once. */
export function useTableCommand(caseId: string, type: string): TableCommand {
  const command = useCommand('makeRecord')
  const sent = useRef({ text: '', key: '' })
  const send = async (body: object): Promise<boolean> => {
    if (command.isPending) return false
    const text = JSON.stringify(body)
    if (sent.current.text !== text) sent.current = { text, key: crypto.randomUUID() }
    const fields = Object.fromEntries(Object.entries(body))
    const input = { params: { caseId }, body: { key: sent.current.key, type, body: fields } }
    const made = await command.mutateAsync(input).catch(() => null)
    if (made !== null) sent.current = { text: '', key: '' }
    return made !== null
  }
  return { send, isPending: command.isPending, error: command.error }
}

/** The reason for which the host refused a command; null for every other error. */
export const readReason = (error: unknown): string | null =>
  error instanceof AppError && typeof error.details['reason'] === 'string'
    ? error.details['reason']
    : null
