import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { keepFollowChoice } from './follow-choice.ts'

/** From here on everybody comes along, unless they step aside. */
export function LeadButton({ meetingId }: Readonly<{ meetingId: string }>) {
  const { t } = useTranslation()
  return (
    <Button icon="users" onPress={() => keepFollowChoice(meetingId, 'leads')}>
      {t('meeting.follow.lead')}
    </Button>
  )
}
