import { useTranslation } from 'react-i18next'
import type { AgreementState } from '../../../shared/domain/authority/agreement-state.ts'
import { Button } from '../../components/Button.tsx'
import { saveCalendarFile } from '../../platform/save-calendar-file.ts'
import { useView } from '../../platform/use-request.ts'

type OwnerCalendarProps = Readonly<{
  caseId: string
  owner: string
  agreements: readonly AgreementState[]
}>

/**
 * The days of one owner's agreements as a calendar file; nothing when none has a day. The text of an
 * agreement is not in it: a calendar is read by more people than the one whose it is.
 */
export function OwnerCalendar({ caseId, owner, agreements }: OwnerCalendarProps) {
  const { t } = useTranslation()
  const cases = useView('cases', {}).data ?? []
  const reference = cases.find(({ id }) => id === caseId)?.ref ?? ''
  const items = agreements.flatMap(({ id, endsOn }) =>
    endsOn === null
      ? []
      : [
          {
            id: `${reference}-${id}@rondetafel`,
            title: t('closing.calendar.agreement', { id, reference }),
            on: endsOn,
            from: null,
            minutes: 0,
            place: '',
            text: t('closing.calendar.text'),
          },
        ],
  )
  if (items.length === 0) return null
  return (
    <Button
      icon="calendar"
      variant="quiet"
      label={t('closing.calendar.ofOwner', { owner })}
      onPress={() => void saveCalendarFile(`${reference} ${owner}.ics`, items)}
    >
      {t('closing.calendar.save')}
    </Button>
  )
}
