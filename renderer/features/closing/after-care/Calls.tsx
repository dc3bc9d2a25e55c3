import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AfterCareCall, MeetingState } from '../../../../shared/domain/meeting/fold-meeting.ts'
import { regisseurOnly } from '../../../../shared/records/record-type.ts'
import { Bullets } from '../../../components/Bullets.tsx'
import { Button } from '../../../components/Button.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { CallDialog } from './CallDialog.tsx'

type CallsProps = Readonly<{ caseId: string; meeting: MeetingState; today: string }>

/** Who was called after the meeting. Everybody reads that it happened; the line goes to whom it was given. */
export function Calls({ caseId, meeting, today }: CallsProps) {
  const { t } = useTranslation()
  const { role } = useSession()
  const [isWriting, setIsWriting] = useState(false)
  const { calls } = meeting
  return (
    <>
      {calls.length > 0 && (
        <Bullets
          label={t('closing.after.calls.list')}
          items={calls.map((call) => ({
            id: String(call.n),
            icon: 'check',
            content: <Call call={call} />,
          }))}
        />
      )}
      {regisseurOnly.includes(role) && (
        <div>
          <Button icon="pencil" onPress={() => setIsWriting(true)}>
            {t('closing.after.calls.do')}
          </Button>
        </div>
      )}
      {isWriting && (
        <CallDialog
          caseId={caseId}
          meeting={meeting}
          today={today}
          onClose={() => setIsWriting(false)}
        />
      )}
    </>
  )
}

function Call({ call }: Readonly<{ call: AfterCareCall }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const { role } = useSession()
  const { person, caller, on, how, isShared } = call
  const day = format.day(on)
  return (
    <>
      <p>
        {caller === ''
          ? t('closing.after.calls.line', { person, day })
          : t('closing.after.calls.lineBy', { person, day, caller })}
      </p>
      {how !== '' && <p dir="auto">{how}</p>}
      {how !== '' && !isShared && regisseurOnly.includes(role) && (
        <p>{t('closing.after.calls.onlyYou')}</p>
      )}
    </>
  )
}
