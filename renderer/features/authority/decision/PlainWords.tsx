import { useTranslation } from 'react-i18next'
import { Section } from '../../../components/Section.tsx'
import type { DecisionPartProps } from './decision-part.ts'
import styles from '../authority.module.css'

/** The decision as the family hears it. */
export function PlainWords({ decision }: DecisionPartProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('authority.plain.title')}>
      <p className={styles.plain}>{decision.textPlain}</p>
    </Section>
  )
}
