import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { meetingFrameLabels } from '../../../shared/content/meeting/meeting-labels.ts'
import { meetingShape } from '../../../shared/document/meeting-shape.ts'
import { singleId } from '../../../shared/document/plan-shape.ts'
import { meetingFrame, meetingFrames } from '../../../shared/domain/meeting/meeting-vocabulary.ts'
import { Notice } from '../../components/Notice.tsx'
import { Section } from '../../components/Section.tsx'
import { Select } from '../../components/Select.tsx'
import { Stack } from '../../components/Stack.tsx'
import { LiveField } from '../../document/LiveField.tsx'
import { useEdits } from '../../document/use-edits.ts'
import { useFields } from '../../document/use-fields.ts'
import { PlainHints } from '../../document/PlainHints.tsx'
import styles from './preparation.module.css'

/** Voluntary or compulsory, with the sentence that has to be said aloud (domain reference 6.10). */
export function FrameSection({ canWrite }: Readonly<{ canWrite: boolean }>) {
  const { t, i18n } = useTranslation()
  const edits = useEdits(meetingShape.frame)
  const shown = useFields(meetingShape.frame, singleId, ['frame', 'ifNo'])
  if (shown === null) return null
  const { frame, ifNo } = shown
  const isVoluntary = frame === 'vrijwillig' || frame === 'intensiefVrijwillig'
  return (
    <Section title={t('preparation.frame.title')} intro={t('preparation.frame.intro')}>
      <Stack>
        {canWrite && (
          <div className={styles.narrow}>
            <Select
              label={t('preparation.frame.label')}
              value={frame}
              onChange={(id) =>
                edits.set(singleId, 'frame', meetingFrame.catch('nietBesproken').parse(id))
              }
              options={meetingFrames.map((id) => ({
                id,
                label: inLanguage(meetingFrameLabels[id], i18n.language),
              }))}
            />
          </div>
        )}
        {isVoluntary && <Notice>{t('preparation.frame.mayRefuse')}</Notice>}
        {frame === 'gedwongen' && <Notice>{t('preparation.frame.imposed')}</Notice>}
        {isVoluntary && (
          <div>
            <LiveField
              root={meetingShape.frame}
              id={singleId}
              field="ifNo"
              label={t('preparation.frame.ifNo')}
              isLabelShown
              multiline
              look="box"
              readOnly={!canWrite}
            />
            <PlainHints root={meetingShape.frame} id={singleId} field="ifNo" />
          </div>
        )}
        {frame === 'intensiefVrijwillig' && ifNo.trim() === '' && (
          <Notice kind="warning">{t('preparation.frame.ifNoMissing')}</Notice>
        )}
        <LiveField
          root={meetingShape.frame}
          id={singleId}
          field="expectations"
          label={t('preparation.frame.expectations')}
          isLabelShown
          multiline
          look="box"
          readOnly={!canWrite}
        />
        <PlainHints root={meetingShape.frame} id={singleId} field="expectations" />
      </Stack>
    </Section>
  )
}
