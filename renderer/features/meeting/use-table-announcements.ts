import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../components/announce.ts'
import { useTableCase } from './table-case.ts'
import { useMinutesLeft } from './use-time-words.ts'

/** Calls `tell` when a value becomes another one; what stood there on arrival is no news. */
function useOnChange<T>(value: T, tell: (value: T) => void): void {
  const last = useRef(value)
  useEffect(() => {
    if (last.current === value) return
    last.current = value
    tell(value)
  })
}

/** Tells who cannot see the screen what happens at the table (voice, section 8). */
export function useTableAnnouncements(): void {
  const { t } = useTranslation()
  const { meeting, live, present, round, clockOffsetMs } = useTableCase()
  const nameOf = (id: string | null | undefined) =>
    present.find(({ attendeeId }) => attendeeId === id)?.name ?? ''
  const minutes = useMinutesLeft(live, clockOffsetMs)
  useOnChange(live.speaker, (speaker) => {
    if (speaker === null) return
    if (speaker === live.me.attendeeId) return announce(t('meeting.say.turnYou'), 'assertive')
    const [next] = live.queue
    const name = nameOf(speaker)
    announce(
      next === undefined
        ? t('meeting.say.turnLast', { name })
        : t('meeting.say.turn', { name, next: nameOf(next) }),
      'polite',
    )
  })
  useOnChange(live.running?.itemId ?? null, () => {
    if (live.running === null) return
    const { title, minutes: given } = live.running
    announce(
      given === null
        ? t('meeting.say.itemOpen', { item: title })
        : t('meeting.say.item', { item: title, minutes: given }),
      'polite',
    )
  })
  useOnChange(minutes, (left) => {
    if (left === 5) announce(t('meeting.say.timer5'), 'polite')
    if (left === -1) announce(t('meeting.say.timerOver'), 'polite')
  })
  useOnChange(live.pause?.kind ?? null, (kind) => {
    announce(t(kind === null ? 'meeting.say.resumed' : 'meeting.say.paused'), 'polite')
  })
  const made = meeting.rounds.findLast(({ agreementId }) => agreementId !== null)?.agreementId
  useOnChange(made ?? null, (number) => {
    if (number !== null) announce(t('meeting.say.recorded', { number }), 'polite')
  })
  useOnChange(round?.roundId ?? null, (roundId) => {
    if (roundId !== null) announce(t('meeting.say.consentOpen'), 'polite')
  })
}
