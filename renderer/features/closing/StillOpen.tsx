import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../shared/document/meeting-shape.ts'
import { singleId } from '../../../shared/document/plan-shape.ts'
import type { MeetingState } from '../../../shared/domain/meeting/fold-meeting.ts'
import { Bullets } from '../../components/Bullets.tsx'
import { Section } from '../../components/Section.tsx'
import { LiveField } from '../../document/LiveField.tsx'
import { PlainHints } from '../../document/PlainHints.tsx'
import { useOpenPoints } from '../../document/use-open-points.ts'
import { useFields } from '../../document/use-fields.ts'

type StillOpenProps = Readonly<{ meeting: MeetingState; canWrite: boolean }>

/** What nobody agreed on yet: drafts without a round, what was parked, and what is written down here. */
export function StillOpen({ meeting, canWrite }: StillOpenProps) {
  const { t } = useTranslation()
  const points = useOpenPoints(meeting).withoutSaid
  const said = useFields(meetingShape.frame, singleId, ['stillOpen'])?.stillOpen.trim() ?? ''
  return (
    <Section title={t('closing.open.title')} intro={t('closing.open.intro')}>
      {points.length > 0 && (
        <Bullets items={points.map(({ id, text }) => ({ id, content: text }))} />
      )}
      {canWrite ? (
        <>
          <LiveField
            root={meetingShape.frame}
            id={singleId}
            field="stillOpen"
            label={t('closing.open.field')}
            isLabelShown
            multiline
            look="box"
          />
          <PlainHints root={meetingShape.frame} id={singleId} field="stillOpen" />
        </>
      ) : (
        said !== '' && <p dir="auto">{said}</p>
      )}
      {!canWrite && said === '' && points.length === 0 && <p>{t('closing.open.none')}</p>}
    </Section>
  )
}
