import { useTranslation } from 'react-i18next'
import { planShape, singleId } from '../../../shared/document/plan-shape.ts'
import { priorities } from '../../../shared/domain/vocabulary.ts'
import { LinkButton } from '../../components/LinkButton.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useEntities } from '../../document/use-entities.ts'
import { useFields } from '../../document/use-fields.ts'
import { useRight } from '../../document/use-right.ts'
import { PlainGoal } from './PlainGoal.tsx'
import styles from './family.module.css'

/** The plan as it is told: where to, and what first. Writing along happens in the whole plan. */
export function PlanTab({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const horizon = useFields(planShape.perspective, singleId, ['text'])?.text.trim() ?? ''
  const canWrite = useRight('plan') === 'write'
  return (
    <>
      <PageHead title={t('family.title')} />
      <section className={styles.voice} aria-labelledby="family-horizon">
        <h2 id="family-horizon">{t('family.plan.horizon')}</h2>
        <p className={horizon === '' ? undefined : styles.horizon}>
          {horizon === '' ? t('family.plan.noHorizon') : horizon}
        </p>
      </section>
      <PlainGoals />
      <LinkButton block icon="file-text" href={`/huishouden/${encodeURIComponent(caseId)}/plan`}>
        {t(canWrite ? 'family.plan.wholeWrite' : 'family.plan.whole')}
      </LinkButton>
    </>
  )
}

function PlainGoals() {
  const { t } = useTranslation()
  const goals = useEntities(planShape.goals).filter(({ status }) => status !== 'gestopt')
  if (goals.length === 0) return <p className={styles.quiet}>{t('family.plan.noGoals')}</p>
  return (
    <>
      {priorities.map((priority) => {
        const group = goals.filter((goal) => goal.priority === priority)
        if (group.length === 0) return null
        return (
          <section key={priority} className={styles.group}>
            <h2>{t(`family.plan.priority.${priority}`)}</h2>
            <ul className={styles.goals}>
              {group.map((goal) => (
                <PlainGoal key={goal.id} goal={goal} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
