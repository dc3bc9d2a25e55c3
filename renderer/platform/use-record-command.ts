import { useRef } from 'react'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import { useCommand } from './use-request.ts'

/** A command that becomes a fact of a case. */
export type RecordCommand<T = object> = Readonly<{
  /**
   * Performs it, in place of the fact that it corrects if there is one. Answers what was recorded; null when
   * it was not: then `error` says why, and nothing is lost.
   */
  send: (words: T, corrects?: number) => Promise<RecordLine | null>
  isPending: boolean
  error: Error | null
  /** Forgets the error. */
  reset: () => void
}>

type Sent = Readonly<{ text: string; key: string; isUnderWay: boolean }>

const nothing: Sent = { text: '', key: '', isUnderWay: false }

/**
 * Performs commands of one type. The same words sent again, because an answer got lost on the way, have
 * effect once; other words, or the same once they are recorded, are a new command. Not chosen: a key per
 * press; whoever pressed again after an error had it on record twice.
 */
export function useRecordCommand(caseId: string, type: string): RecordCommand {
  const { mutateAsync, isPending, error, reset } = useCommand('makeRecord')
  const last = useRef(nothing)
  const send = async (words: object, corrects?: number): Promise<RecordLine | null> => {
    const body = Object.fromEntries(Object.entries(words))
    const text = JSON.stringify([body, corrects])
    const known = last.current.text === text ? last.current : null
    if (known?.isUnderWay === true) return null
    const sent = { text, key: known?.key ?? crypto.randomUUID(), isUnderWay: true }
    last.current = sent
    const made = await mutateAsync({
      params: { caseId },
      body: { key: sent.key, type, body, ...(corrects === undefined ? {} : { corrects }) },
    }).catch(() => null)
    if (last.current === sent)
      last.current = made === null ? { ...sent, isUnderWay: false } : nothing
    return made
  }
  return { send, isPending, error, reset }
}
