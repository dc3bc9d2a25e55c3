import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ratedThingLabels } from '../../../shared/content/meeting/meeting-labels.ts'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import type { MeetingState } from '../../../shared/domain/meeting/fold-meeting.ts'
import { type RatedThing, ratedThings } from '../../../shared/domain/meeting/meeting-vocabulary.ts'
import { meetingKeepers } from '../../../shared/records/meeting-records.ts'
import { GradeButtons } from '../../components/GradeButtons.tsx'
import { Section } from '../../components/Section.tsx'
import { Select } from '../../components/Select.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Status } from '../../components/Status.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useSession } from '../../platform/session.tsx'
import { useCommand, useView } from '../../platform/use-request.ts'
import styles from './closing.module.css'

type RateMeetingProps = Readonly<{ caseId: string; meeting: MeetingState }>
type Taps = Readonly<Partial<Record<RatedThing, number>>>

/** Four taps by everybody, family first. Of what others tapped nobody sees more than how many did. */
export function RateMeeting({ caseId, meeting }: RateMeetingProps) {
  const { t, i18n } = useTranslation()
  const { role } = useSession()
  const live = useView('meeting', { params: { caseId } }).data?.live ?? null
  const move = useCommand('moveMeeting')
  const [otherId, setOtherId] = useState<string | null>(null)
  // What was tapped here; the host tells only that something was.
  const [taps, setTaps] = useState<Readonly<Record<string, Taps>>>({})
  const others = meeting.attendance.filter(({ way, isIn }) => isIn && way !== 'eigenApparaat')
  const whoId = otherId ?? live?.me.attendeeId ?? null
  const mine = taps[whoId ?? ''] ?? {}
  const tap = (thing: RatedThing, value: number | null) => {
    if (value === null || whoId === null) return
    setTaps({ ...taps, [whoId]: { ...mine, [thing]: value } })
    move.mutate({
      params: { caseId },
      body: { kind: 'rate', thing, value, ...(otherId === null ? {} : { attendeeId: otherId }) },
    })
  }
  return (
    <Section title={t('closing.rate.title')} intro={t('closing.rate.intro')}>
      <Stack>
        <ErrorNotice error={move.error} />
        {meetingKeepers.includes(role) && others.length > 0 && (
          <Select
            label={t('closing.rate.who')}
            value={otherId}
            onChange={setOtherId}
            emptyLabel={t('closing.rate.myself')}
            options={others.map(({ attendeeId, name }) => ({ id: attendeeId, label: name }))}
          />
        )}
        {whoId === null ? (
          <p>{t('closing.rate.notAtTable')}</p>
        ) : (
          <div className={styles.ratings}>
            {ratedThings.map((thing) => (
              <GradeButtons
                key={thing}
                label={inLanguage(ratedThingLabels[thing], i18n.language)}
                value={mine[thing] ?? null}
                onChange={(value) => tap(thing, value)}
                max={5}
                lowest={t('closing.rate.lowest')}
                highest={t('closing.rate.highest')}
                tone={role === 'gezinslid' ? 'voice' : 'action'}
              />
            ))}
          </div>
        )}
        {live !== null && (
          <Status icon="users">
            {live.ratedCount === 0
              ? t('closing.rate.countNone')
              : t('closing.rate.count', { count: live.ratedCount })}
          </Status>
        )}
      </Stack>
    </Section>
  )
}
