import { useTranslation } from 'react-i18next'
import { planLeadLabels } from '../../../../shared/content/plan-labels.ts'
import { Status } from '../../../components/Status.tsx'
import { useDay } from '../../../platform/use-day.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { leadLooks } from './lead-looks.ts'
import type { AnswerEntry } from './use-party-answers.ts'
import styles from './parties.module.css'

/** One answer in words: what, why, whom they call the regisseur, and who said so when. */
export function PartyAnswerText({ entry }: Readonly<{ entry: AnswerEntry }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const toDay = useDay()
  const { at, byName, body } = entry
  const { leads, reason, regisseur, isOwnAnswer, answeredBy } = body
  const values = { name: answeredBy, by: byName ?? '', day: toDay(at.slice(0, 10)) }
  return (
    <div className={styles.answer}>
      <Status kind={leadLooks[leads].kind} icon={leadLooks[leads].icon}>
        {`${t('plan.answers.leadsShort')} ${label(planLeadLabels[leads]).toLowerCase()}`}
      </Status>
      {reason !== '' && <p className={styles.reason}>{reason}</p>}
      <p>
        {regisseur === ''
          ? t('plan.answers.noRegisseur')
          : t('plan.answers.regisseurIs', { name: regisseur })}
      </p>
      <p className={styles.origin}>
        {isOwnAnswer
          ? t('plan.answers.own', values)
          : t(byName === null ? 'plan.answers.noted' : 'plan.answers.notedBy', values)}
      </p>
    </div>
  )
}
