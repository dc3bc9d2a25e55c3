import { useTranslation } from 'react-i18next'
import { planShape, singleId } from '../../../../shared/document/plan-shape.ts'
import { Section } from '../../../components/Section.tsx'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { usePeopleOptions } from '../people/use-people-options.ts'
import { Wide } from '../rows/Wide.tsx'
import { toSectionId } from '../section-id.ts'
import styles from './closing.module.css'

/** Afronding: what is left, who keeps the waakvlam, and the way back. */
export function Closing() {
  const { t } = useTranslation()
  const everyone = usePeopleOptions()
  const at = { root: planShape.closing, id: singleId } as const
  return (
    <Section title={t('plan.closing.title')} id={toSectionId('closing')}>
      <div className={styles.wideFields}>
        <ChoiceField
          {...at}
          field="keeperId"
          label={t('plan.closing.keeper')}
          options={everyone}
          emptyLabel={t('plan.people.notSaid')}
        />
        <PlanText {...at} field="rhythm" label={t('plan.closing.rhythm')} isLabelShown />
        <Wide>
          <PlanText {...at} field="left" label={t('plan.closing.left')} isLabelShown multiline />
        </Wide>
        <Wide>
          <PlanText
            {...at}
            field="returnPath"
            label={t('plan.closing.returnPath')}
            isLabelShown
            multiline
          />
        </Wide>
      </div>
    </Section>
  )
}
