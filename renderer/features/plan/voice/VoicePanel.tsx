import { useTranslation } from 'react-i18next'
import { planShape, singleId } from '../../../../shared/document/plan-shape.ts'
import { Voice } from '../../../components/Voice.tsx'
import { PlanText } from '../fields/PlanText.tsx'
import { toSectionId } from '../section-id.ts'
import { OwnWords } from './OwnWords.tsx'
import styles from './voice.module.css'

type VoicePanelProps = Readonly<{ seesFamilyVoice: boolean }>

/** Where the family wants to be in about a year, with its own words below. */
export function VoicePanel({ seesFamilyVoice }: VoicePanelProps) {
  const { t } = useTranslation()
  return (
    <Voice label={t('plan.perspective.title')} icon="flag" id={toSectionId('perspective')}>
      <div className={styles.horizon}>
        <PlanText
          root={planShape.perspective}
          id={singleId}
          field="text"
          label={t('plan.perspective.title')}
          placeholder={t('plan.perspective.placeholder')}
          size="xl"
          multiline
        />
      </div>
      {seesFamilyVoice && <OwnWords />}
    </Voice>
  )
}
