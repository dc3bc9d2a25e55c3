import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ruleKinds } from '../../../../shared/content/reverse-test/rule-kinds.ts'
import { policySignalGiven } from '../../../../shared/records/reverse-test-records.ts'
import { Button } from '../../../components/Button.tsx'
import { Status } from '../../../components/Status.tsx'
import { useRecords } from '../../../platform/use-records.ts'
import { useSession } from '../../../platform/session.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { SignalDialog, type SignalDraft } from './SignalDialog.tsx'
import { useRowsOf } from './use-rows-of.ts'
import styles from './outcome.module.css'

type RuleSignalsProps = Readonly<{ caseId: string; testId: string }>

/** Question 4.2: a rule that the municipality can change itself becomes a signal to policy. */
export function RuleSignals({ caseId, testId }: RuleSignalsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { role } = useSession()
  const [draft, setDraft] = useState<SignalDraft | null>(null)
  const given = useRecords(caseId, policySignalGiven).filter(({ body }) => body.testId === testId)
  const rows = useRowsOf('OT-4.2').flatMap((row) => {
    const kind = ruleKinds.find(({ id }) => id === row.kind)
    return kind?.municipalityCanChange === true ? [{ ...row, kind }] : []
  })
  const mayGive = policySignalGiven.writers.includes(role)
  if (rows.length === 0) return null
  return (
    <section className={styles.part} aria-label={t('reverse-test-parts.signal.title')}>
      <p className={styles.title}>{t('reverse-test-parts.signal.title')}</p>
      <p className={styles.quiet}>{t('reverse-test-parts.signal.intro')}</p>
      <ul className={styles.lines}>
        {rows.map(({ id, text, kind }) => {
          const signal = given.findLast(({ body }) => body.rowId === id)
          return (
            <li key={id} className={styles.line}>
              <span className={styles.words}>{text}</span>
              {signal === undefined ? (
                mayGive && (
                  <Button
                    label={t('reverse-test-parts.signal.startNamed', { words: text })}
                    onPress={() => setDraft({ rowId: id, kind, words: text })}
                  >
                    {t('reverse-test-parts.signal.start')}
                  </Button>
                )
              ) : (
                <Status kind="positive" icon="circle-check">
                  {t('reverse-test-parts.signal.done', { day: format.day(signal.at) })}
                </Status>
              )}
            </li>
          )
        })}
      </ul>
      {draft !== null && (
        <SignalDialog
          caseId={caseId}
          testId={testId}
          draft={draft}
          onClose={() => setDraft(null)}
        />
      )}
    </section>
  )
}
