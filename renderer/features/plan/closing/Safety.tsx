import { useTranslation } from 'react-i18next'
import { planShape, singleId } from '../../../../shared/document/plan-shape.ts'
import { Section } from '../../../components/Section.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { PlanYesNo } from '../fields/PlanYesNo.tsx'
import { Wide } from '../rows/Wide.tsx'
import { toSectionId } from '../section-id.ts'
import { SafetyConditions } from './SafetyConditions.tsx'
import { SafetyScores } from './SafetyScores.tsx'
import styles from './closing.module.css'

/** The check on basic care and safety, its conditions, and the scale over time. */
export function Safety() {
  const { t } = useTranslation()
  const at = { root: planShape.safety, id: singleId } as const
  return (
    <Section title={t('plan.safety.title')} id={toSectionId('safety')}>
      <div className={styles.fields}>
        <DayField {...at} field="checkedOn" label={t('plan.safety.checkedOn')} />
        <PlanYesNo {...at} field="contactBan" label={t('plan.safety.contactBan')} />
        <PlanYesNo {...at} field="safetyRoute" label={t('plan.safety.safetyRoute')} />
        <Wide>
          <SafetyConditions />
        </Wide>
        <Wide>
          <SafetyScores />
        </Wide>
        <Wide>
          <PlanText {...at} field="note" label={t('plan.safety.note')} isLabelShown multiline />
        </Wide>
      </div>
    </Section>
  )
}
