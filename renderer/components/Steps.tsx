import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import styles from './Steps.module.css'

type StepsProps = Readonly<{
  steps: readonly Readonly<{ id: string; label: string }>[]
  current: string
}>

/** Where you are in a short row of steps; on a phone only the current one is named in sight. */
export function Steps({ steps, current }: StepsProps) {
  const { t } = useTranslation()
  const now = steps.findIndex((step) => step.id === current)
  return (
    <ol
      className={styles.steps}
      aria-label={t('common.stepOf', { step: now + 1, total: steps.length })}
    >
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={styles.step}
          {...(index === now ? { 'aria-current': 'step' as const } : {})}
        >
          <span className={styles.number}>
            {index < now ? <Icon name="check" size="sm" /> : index + 1}
          </span>
          <span className={styles.label}>{step.label}</span>
        </li>
      ))}
    </ol>
  )
}
