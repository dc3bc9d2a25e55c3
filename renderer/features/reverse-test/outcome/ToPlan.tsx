import { useTranslation } from 'react-i18next'
import { singleId } from '../../../../shared/document/plan-shape.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { Status } from '../../../components/Status.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { announce } from '../../../components/announce.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useRight } from '../../../document/use-right.ts'
import { useOptions } from '../matrix/use-options.ts'
import { type PlanDraftKind, planDraftKinds, usePlanDrafts } from './use-plan-drafts.ts'
import styles from './outcome.module.css'

type ToPlanProps = Readonly<{ caseId: string; testId: string }>

/** The chosen solution goes into the plan with one press, and says where it came from. */
export function ToPlan({ caseId, testId }: ToPlanProps) {
  const { t } = useTranslation()
  const outcome = useFields(reverseTestShape.outcome, singleId, ['kind', 'optionId'])
  const options = useOptions()
  const canWrite = useRight('plan') === 'write'
  const { made, make } = usePlanDrafts(testId)
  const chosen = options.find(({ id }) => id === outcome?.optionId)
  if (outcome?.kind !== 'optie' || chosen === undefined) return null
  const put = (kind: PlanDraftKind) => {
    make(kind)
    announce(t(`reverse-test-parts.toPlan.done.${kind}`), 'polite')
  }
  return (
    <section className={styles.part} aria-label={t('reverse-test-parts.toPlan.title')}>
      <p className={styles.title}>{t('reverse-test-parts.toPlan.title')}</p>
      <ul className={styles.lines}>
        {planDraftKinds.map((kind) => (
          <li key={kind} className={styles.line}>
            {made[kind].length > 0 ? (
              <Made caseId={caseId} kind={kind} words={made[kind]} />
            ) : (
              canWrite && (
                <Button icon="arrow-right" onPress={() => put(kind)}>
                  {t(`reverse-test-parts.toPlan.make.${kind}`)}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type MadeProps = Readonly<{ caseId: string; kind: PlanDraftKind; words: readonly string[] }>

function Made({ caseId, kind, words }: MadeProps) {
  const { t } = useTranslation()
  return (
    <>
      <Status kind="positive" icon="circle-check">
        {t(`reverse-test-parts.toPlan.done.${kind}`)}
      </Status>
      <TextLink href={`/huishouden/${caseId}/plan`}>
        {words.join('; ').trim() === '' ? t('reverse-test-parts.toPlan.open') : words.join('; ')}
      </TextLink>
    </>
  )
}
