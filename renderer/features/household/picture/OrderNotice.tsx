import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../components/announce.ts'
import { Button } from '../../../components/Button.tsx'
import styles from './picture.module.css'
import type { DrawnRows } from './use-drawn-rows.ts'

/**
 * Says that the picture was rearranged, with the way back. It lies over the foot of the picture: nothing
 * below may shift under a hand. Not chosen: a toast; it would push away the way back of what was removed.
 */
export function OrderNotice({ order }: Readonly<{ order: DrawnRows }>) {
  const { t } = useTranslation()
  const { news, putBack, rearrange, dismiss } = order
  const line = useRef<HTMLDivElement>(null)
  const text =
    news === null
      ? null
      : t(news === 'kept' ? 'household.picture.orderKept' : 'household.picture.rearranged')
  useEffect(() => {
    if (text !== null) announce(text, 'polite')
  }, [text])
  if (text === null) return null
  const close = (): void => {
    // The focus would end nowhere with the button; Escape leads from a sign to the same place.
    const tools = line.current?.parentElement?.querySelector<HTMLElement>('[data-tools] button')
    tools?.focus()
    dismiss()
  }
  return (
    <div className={styles.news} ref={line}>
      <span>{text}</span>
      <Button
        size="compact"
        icon={news === 'kept' ? 'refresh-cw' : 'undo-2'}
        onPress={news === 'kept' ? rearrange : putBack}
      >
        {t(news === 'kept' ? 'household.picture.rearrange' : 'household.picture.putBack')}
      </Button>
      <Button
        iconOnly
        size="compact"
        icon="x"
        variant="quiet"
        label={t('common.close')}
        onPress={close}
      />
    </div>
  )
}
