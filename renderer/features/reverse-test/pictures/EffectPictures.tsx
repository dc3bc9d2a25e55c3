import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Segment } from '../../../components/Segment.tsx'
import { EffectHeatMap } from './EffectHeatMap.tsx'
import { EffectTable } from './EffectTable.tsx'
import { OptionsSideBySide } from './OptionsSideBySide.tsx'
import { useEffectPicture } from './use-effect-picture.ts'
import styles from './pictures.module.css'

const looks = ['sideBySide', 'map', 'table'] as const
type Look = (typeof looks)[number]

/** The solutions beside each other, the effects as a map, and the same as a table. No advice is computed. */
export function EffectPictures() {
  const { t } = useTranslation()
  const [look, setLook] = useState<Look>('sideBySide')
  const picture = useEffectPicture()
  if (picture.options.length === 0)
    return <EmptyState>{t('reverse-test-parts.matrix.empty')}</EmptyState>
  return (
    <div className={styles.whole}>
      <Segment
        label={t('reverse-test-parts.pictures.label')}
        value={look}
        onChange={(id) => setLook(looks.find((known) => known === id) ?? 'sideBySide')}
        options={looks.map((id) => ({ id, label: t(`reverse-test-parts.pictures.${id}`) }))}
      />
      {look === 'sideBySide' && <OptionsSideBySide options={picture.options} />}
      {look === 'map' && <EffectHeatMap picture={picture} />}
      {look === 'table' && <EffectTable picture={picture} />}
      <p className={styles.note}>{t('reverse-test-parts.pictures.noAdvice')}</p>
    </div>
  )
}
