import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { effectTermLabels } from '../../../../shared/content/reverse-test/effect-scale.ts'
import type { EffectTerm } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Segment } from '../../../components/Segment.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { EffectGrid } from './EffectGrid.tsx'
import { LevelKey } from './LevelKey.tsx'
import { useIsNarrow } from './use-is-narrow.ts'
import { useOptions } from './use-options.ts'
import styles from './matrix.module.css'

type EffectMatrixProps = Readonly<{ term: EffectTerm }>

/**
 * Effects of every solution for everybody concerned, in one term: a number from -2 to +2 and a sentence.
 * On a narrow screen one solution at a time.
 */
export function EffectMatrix({ term }: EffectMatrixProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const options = useOptions()
  const isNarrow = useIsNarrow()
  const [chosen, setChosen] = useState<string | null>(null)
  const [first] = options
  if (first === undefined) return <EmptyState>{t('reverse-test-parts.matrix.empty')}</EmptyState>
  const current = options.find(({ id }) => id === chosen) ?? first
  return (
    <div className={styles.whole}>
      {isNarrow && options.length > 1 && (
        <Segment
          label={t('reverse-test-parts.matrix.whichOption')}
          value={current.id}
          onChange={setChosen}
          options={options.map(({ id, place }) => ({ id, label: place }))}
        />
      )}
      <EffectGrid
        term={term}
        label={t('reverse-test-parts.matrix.label', { term: label(effectTermLabels[term]) })}
        options={isNarrow ? [current] : options}
      />
      <LevelKey />
    </div>
  )
}
