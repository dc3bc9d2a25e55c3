import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../platform/use-format.ts'
import { useAuthorityCase } from '../authority-case.ts'
import type { DecisionPartProps } from './decision-part.ts'
import styles from '../authority.module.css'

/** Where the decision stands in the chain of facts, so that anyone can check that it is still the same. */
export function DecisionProof({ decision }: DecisionPartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { records } = useAuthorityCase()
  const record = records.find(({ n }) => n === decision.n)
  if (record === undefined) return null
  return (
    <section>
      <h2 className={styles.asideTitle}>{t('authority.proof.title')}</h2>
      <p>
        {t('authority.proof.recorded', {
          n: record.n,
          day: format.fullDay(record.at),
          name: record.byName ?? t('authority.proof.host'),
        })}
      </p>
      {record.hash !== undefined && (
        <p className={styles.hash}>
          <span className={styles.quiet}>{t('authority.proof.hash')}</span>{' '}
          <code>{record.hash}</code>
        </p>
      )}
      <p className={styles.quiet}>{t('authority.proof.fixed')}</p>
    </section>
  )
}
