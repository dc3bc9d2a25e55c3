import { useTranslation } from 'react-i18next'
import { meetingKindLabels } from '../../../shared/content/meeting/meeting-labels.ts'
import { useFormat } from '../../platform/use-format.ts'
import { useLabel } from '../../platform/use-label.ts'
import { useTableCase } from './table-case.ts'

/** Which meeting this is and when it began. */
export function useMeetingLine(): string {
  const { t } = useTranslation()
  const { meeting } = useTableCase()
  const label = useLabel()
  const format = useFormat()
  const kind = meeting.kind === null ? '' : label(meetingKindLabels[meeting.kind])
  return meeting.startedAt === null
    ? kind
    : t('meeting.line', { kind, from: format.time(meeting.startedAt) })
}
