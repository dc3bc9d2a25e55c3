import { useTranslation } from 'react-i18next'
import { reverseTestStarted } from '../../../shared/records/reverse-test-records.ts'
import { LinkButton } from '../../components/LinkButton.tsx'
import { useRecords } from '../../platform/use-records.ts'
import styles from './family.module.css'

/** The way to the questions of each Omgekeerde Toets of this household; nothing while there is none. */
export function TestLinks({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const tests = useRecords(caseId, reverseTestStarted).filter(
    ({ body }) => body.voiceDocumentId !== null,
  )
  if (tests.length === 0) return null
  return (
    <section className={styles.tests} aria-labelledby="family-tests">
      <h2 id="family-tests">{t('reverse-test-parts.family.linkTitle')}</h2>
      {tests.map(({ body }) => (
        <LinkButton
          key={body.testId}
          href={`/huishouden/${caseId}/gezin/toets/${body.testId}`}
          icon="arrow-right"
          block
        >
          {t('reverse-test-parts.family.link', { title: body.title })}
        </LinkButton>
      ))}
    </section>
  )
}
