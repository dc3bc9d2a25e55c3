import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import {
  childLinkKindLabels,
  personSignLabels,
  supportStrengthLabels,
  tieQualityLabels,
  unionEndLabels,
  unionKindLabels,
} from '../../../../shared/content/household-labels.ts'
import { useLabel } from '../../../platform/use-label.ts'
import type { LegendEntry } from './legend-entries.ts'
import { LegendSample } from './LegendSample.tsx'
import styles from './picture.module.css'

/** What the signs of this picture mean, in the words of the list. */
export function Legend({ entries }: Readonly<{ entries: readonly LegendEntry[] }>) {
  const { t } = useTranslation()
  const headingId = useId()
  const words = useLegendWords()
  if (entries.length === 0) return null
  return (
    <div>
      <p id={headingId} className={styles.legendTitle}>
        {t('household.picture.legend')}
      </p>
      <ul className={styles.legend} aria-labelledby={headingId}>
        {entries.map((entry) => (
          <li key={`${entry.kind} ${entry.word}`}>
            <LegendSample entry={entry} />
            {words(entry)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function useLegendWords(): (entry: LegendEntry) => string {
  const { t } = useTranslation()
  const label = useLabel()
  return (entry) => {
    switch (entry.kind) {
      case 'sign':
        return label(personSignLabels[entry.word]).toLocaleLowerCase()
      case 'union':
        return label(unionKindLabels[entry.word]).toLocaleLowerCase()
      case 'end':
        return label(unionEndLabels[entry.word]).toLocaleLowerCase()
      case 'link':
        return label(childLinkKindLabels[entry.word]).toLocaleLowerCase()
      case 'tie':
        return label(tieQualityLabels[entry.word]).toLocaleLowerCase()
      case 'strength':
        return label(supportStrengthLabels[entry.word]).toLocaleLowerCase()
      case 'other':
        return t(`household.legend.${entry.word}`)
    }
  }
}
