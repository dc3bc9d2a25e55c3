import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant } from '../../../shared/api/replies.ts'
import { announce } from '../../components/announce.ts'
import { useView } from '../../platform/use-request.ts'

/** Everyone who waits to come in, in any household, longest first; each arrival is announced once, politely. */
export function useLobby(): readonly Participant[] {
  const { t } = useTranslation()
  const participants = useView('participants', { query: {} })
  const waiting = (participants.data ?? [])
    .filter(({ status }) => status === 'waiting')
    .toSorted((a, b) => a.joinedAt.localeCompare(b.joinedAt))
  const announced = useRef<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const arrived = waiting.filter(({ id }) => !announced.current.has(id))
    for (const { name } of arrived) announce(t('table.lobby.waiting', { name }), 'polite')
    announced.current = new Set(waiting.map(({ id }) => id))
  })
  return waiting
}
