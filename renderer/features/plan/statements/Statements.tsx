import { useTranslation } from 'react-i18next'
import { toSectionId } from '../section-id.ts'
import { ConcernList } from './ConcernList.tsx'
import { StrengthList } from './StrengthList.tsx'
import styles from './statements.module.css'

/** What goes well beside what worries, both in sight: one never without the other. */
export function Statements() {
  const { t } = useTranslation()
  return (
    <section
      id={toSectionId('statements')}
      className={styles.section}
      aria-label={t('plan.statements.title')}
      tabIndex={-1}
    >
      <StrengthList />
      <ConcernList />
    </section>
  )
}
