import { useReactFlow } from '@xyflow/react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import styles from './picture.module.css'

/** Zooming without a wheel. */
export function CanvasTools({ onFit }: Readonly<{ onFit: () => void }>) {
  const { t } = useTranslation()
  const { zoomIn, zoomOut } = useReactFlow()
  return (
    <div
      className={styles.zoom}
      role="group"
      aria-label={t('household.picture.tools')}
      data-tools=""
    >
      <Button
        iconOnly
        icon="plus"
        label={t('household.picture.zoomIn')}
        onPress={() => void zoomIn()}
      />
      <Button
        iconOnly
        icon="minus"
        label={t('household.picture.zoomOut')}
        onPress={() => void zoomOut()}
      />
      <Button iconOnly icon="monitor" label={t('household.picture.fit')} onPress={onFit} />
    </div>
  )
}
