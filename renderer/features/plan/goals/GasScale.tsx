import { useTranslation } from 'react-i18next'
import { gasLevelContent } from '../../../../shared/content/gas-levels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { GasScores } from './GasScores.tsx'
import styles from './gas.module.css'

type GasScaleProps = Readonly<{ goalId: string; number: number }>

/** The six steps of a goal in the family's words, best on top, and where it stood when. */
export function GasScale({ goalId, number }: GasScaleProps) {
  const { t } = useTranslation()
  const label = useLabel()
  return (
    <section aria-label={t('plan.gas.of', { number })}>
      <h5 className={styles.title}>{t('plan.gas.title')}</h5>
      <p className={styles.hint}>{t('plan.gas.hint')}</p>
      <div className={styles.variable}>
        <PlanText
          root={planShape.goals}
          id={goalId}
          field="gasVariable"
          label={t('plan.gas.variable')}
          placeholder={t('plan.gas.variablePlaceholder')}
          isLabelShown
        />
      </div>
      <dl>
        {gasLevelContent.toReversed().map((step) => (
          <div key={step.level} className={styles.step} data-level={step.level}>
            <dt className={styles.level}>
              <span className={styles.sign}>{toSigned(step.level)}</span>
              {label(step)}
            </dt>
            <dd className={styles.words}>
              <PlanText
                root={planShape.goals}
                id={goalId}
                field={step.field}
                label={t('plan.gas.step', { number, level: label(step) })}
                placeholder={t('plan.gas.placeholder')}
              />
            </dd>
          </div>
        ))}
      </dl>
      <GasScores goalId={goalId} number={number} />
    </section>
  )
}

/** A real minus sign: a hyphen is read as a dash and stands too low. */
const toSigned = (level: number): string => {
  if (level === 0) return '0'
  return level > 0 ? `+${level}` : `\u2212${-level}`
}
