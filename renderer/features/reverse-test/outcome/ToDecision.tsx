import { useTranslation } from 'react-i18next'
import { singleId } from '../../../../shared/document/plan-shape.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { toDecisionFromTestHref } from '../../../../shared/domain/decision-origin.ts'
import { decisionTaken } from '../../../../shared/records/decision-records.ts'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { Status } from '../../../components/Status.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useSession } from '../../../platform/session.tsx'
import { useRecords } from '../../../platform/use-records.ts'
import { useOptions } from '../matrix/use-options.ts'
import styles from './outcome.module.css'

type ToDecisionProps = Readonly<{ caseId: string; testId: string }>

/**
 * The decisions that refer to this test, and for who may take one the way to a new one that begins with the
 * chosen solution. Nothing is decided here: the form asks first whether authority reaches it.
 */
export function ToDecision({ caseId, testId }: ToDecisionProps) {
  const { t } = useTranslation()
  const { role } = useSession()
  const outcome = useFields(reverseTestShape.outcome, singleId, ['kind', 'optionId'])
  const hasChoice = useOptions().some(({ id }) => id === outcome?.optionId)
  const taken = useRecords(caseId, decisionTaken).filter(
    ({ body }) => body.reverseTestId === testId,
  )
  const mayTake = decisionTaken.writers.includes(role) && outcome?.kind === 'optie' && hasChoice
  if (!mayTake && taken.length === 0) return null
  return (
    <section className={styles.part} aria-label={t('reverse-test-parts.toDecision.title')}>
      <p className={styles.title}>{t('reverse-test-parts.toDecision.title')}</p>
      {taken.length > 0 && (
        <ul className={styles.lines}>
          {taken.map(({ body: { id, number, title } }) => (
            <li key={id} className={styles.line}>
              <Status kind="positive" icon="circle-check">
                {t('reverse-test-parts.toDecision.taken')}
              </Status>
              <TextLink href={`/huishouden/${caseId}/besluiten/${id}`}>
                {t('reverse-test-parts.toDecision.name', { number, title })}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      {mayTake && (
        <>
          <p className={styles.quiet}>{t('reverse-test-parts.toDecision.intro')}</p>
          <div>
            <LinkButton icon="gavel" href={toDecisionFromTestHref(caseId, testId)}>
              {t('reverse-test-parts.toDecision.make')}
            </LinkButton>
          </div>
        </>
      )}
    </section>
  )
}
