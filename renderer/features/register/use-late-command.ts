import { useRef } from 'react'
import { consentLate } from '../../../shared/records/consent-records.ts'
import { useCommand } from '../../platform/use-request.ts'

/** Puts the answer of somebody who was absent on record. */
type LateCommand = Readonly<{
  /** Answers whether it is recorded; when it is not, `error` says why and nothing is lost. */
  send: (body: Readonly<Record<string, unknown>>) => Promise<boolean>
  isPending: boolean
  error: Error | null
}>

/** The same words sent again, because an answer got lost on the way, have effect once. */
export function useLateCommand(caseId: string): LateCommand {
  const command = useCommand('makeRecord')
  const sent = useRef({ text: '', key: '' })
  const send: LateCommand['send'] = async (body) => {
    if (command.isPending) return false
    const text = JSON.stringify(body)
    if (sent.current.text !== text) sent.current = { text, key: crypto.randomUUID() }
    const input = { key: sent.current.key, type: consentLate.type, body }
    const made = await command.mutateAsync({ params: { caseId }, body: input }).catch(() => null)
    return made !== null
  }
  return { send, isPending: command.isPending, error: command.error }
}
