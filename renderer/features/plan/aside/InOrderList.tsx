import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QualityCheck } from '../../../../shared/content/quality-checks.ts'
import { Button } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import styles from './aside.module.css'

/** Lines in sight before the rest is asked for. */
const shownFirst = 5

/** What is in order; the list does not only ask. */
export function InOrderList({ checks }: Readonly<{ checks: readonly QualityCheck[] }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const [isWhole, setIsWhole] = useState(false)
  const hidden = checks.length - shownFirst
  return (
    <>
      <ul>
        {(isWhole ? checks : checks.slice(0, shownFirst)).map(({ id, text }) => (
          <li key={id} className={styles.present}>
            <Icon name="circle-check" size="sm" />
            {label(text.ok)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <div className={styles.toggle}>
          <Button
            variant="quiet"
            icon={isWhole ? 'chevron-up' : 'chevron-down'}
            isExpanded={isWhole}
            onPress={() => setIsWhole(!isWhole)}
          >
            {isWhole ? t('quality.showLess') : t('quality.showAll', { count: hidden })}
          </Button>
        </div>
      )}
    </>
  )
}
