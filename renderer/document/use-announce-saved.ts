import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../components/announce.ts'
import type { SavedState } from './saved-state.ts'

/** A line that comes and goes would otherwise talk all the time. */
const atMostEveryMs = 10_000
/** A reconnect of a moment is not news. */
const lastingMs = 2000

/**
 * Says that the connection went, and that it is back with everything saved; the last change only, at most
 * once per 10 s. The steps of ordinary saving are not said: nobody wants to hear each of their words land.
 */
export function useAnnounceSaved({ isConnected, step, problem }: SavedState): void {
  const { t } = useTranslation()
  const isOffline = !isConnected && problem === null
  const isBack = isConnected && step === 'safe'
  const said = useRef<Readonly<{ isOffline: boolean; at: number }>>({ isOffline: false, at: 0 })
  useEffect(() => {
    if (isOffline === said.current.isOffline || (!isOffline && !isBack)) return undefined
    const sinceLastMs = Date.now() - said.current.at
    const waitMs = Math.max(isOffline ? lastingMs : 0, atMostEveryMs - sinceLastMs)
    const timer = setTimeout(() => {
      said.current = { isOffline, at: Date.now() }
      if (isOffline) announce(t('document.live.offline'), 'assertive')
      else announce(t('document.live.back'), 'polite')
    }, waitMs)
    return () => clearTimeout(timer)
  }, [isOffline, isBack, t])
}
