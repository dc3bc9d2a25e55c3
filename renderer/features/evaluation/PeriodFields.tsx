import { useTranslation } from 'react-i18next'
import { evaluationShape } from '../../../shared/document/evaluation-shape.ts'
import { singleId } from '../../../shared/document/plan-shape.ts'
import type { Period } from '../../../shared/output/evaluation-figures.ts'
import { DateField } from '../../components/DateField.tsx'
import { Section } from '../../components/Section.tsx'
import { useEdits } from '../../document/use-edits.ts'
import { useRight } from '../../document/use-right.ts'
import { useFormat } from '../../platform/use-format.ts'
import styles from './evaluation.module.css'

type PeriodFieldsProps = Readonly<{
  period: Period
  /** In which the counted households began; null while they are counted. */
  years: readonly string[] | null
}>

/** The period of the report, and what that means for its figures. */
export function PeriodFields({ period, years }: PeriodFieldsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const edits = useEdits(evaluationShape.period)
  const isReadOnly = useRight('evaluation') === 'read'
  return (
    <Section title={t('evaluation.period')} isFirst>
      <div className={styles.period}>
        <DateField
          label={t('evaluation.from')}
          value={period.from}
          isReadOnly={isReadOnly}
          onChange={(from) => edits.set(singleId, 'from', from)}
        />
        <DateField
          label={t('evaluation.until')}
          value={period.until}
          isReadOnly={isReadOnly}
          onChange={(until) => edits.set(singleId, 'until', until)}
        />
      </div>
      {years !== null && (
        <p className={styles.quiet}>
          {years.length === 0
            ? t('evaluation.noYears')
            : t('evaluation.years', { years: format.list(years) })}
        </p>
      )}
    </Section>
  )
}
