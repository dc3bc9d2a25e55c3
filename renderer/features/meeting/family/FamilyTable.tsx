import { useTranslation } from 'react-i18next'
import { FrameSlot } from '../../../components/frame-slots.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { TrustArea } from '../../../components/TrustArea.tsx'
import { SavedState } from '../../../document/SavedState.tsx'
import { toFirstName } from '../../../../shared/domain/to-first-name.ts'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useSession } from '../../../platform/session.tsx'
import { LastAgreements } from '../agreements/LastAgreements.tsx'
import { MadeAgreements } from '../agreements/MadeAgreements.tsx'
import { OwnVote } from '../consent/OwnVote.tsx'
import { FootButtons } from '../foot/FootButtons.tsx'
import { SpeaksNow } from '../item/SpeaksNow.tsx'
import { MeetingFrame } from '../MeetingFrame.tsx'
import { MeetingNotice } from '../follow/MeetingNotice.tsx'
import styles from '../meeting.module.css'
import { HandButton } from '../people/HandButton.tsx'
import { TableNotices } from '../TableNotices.tsx'
import { useTableCase } from '../table-case.ts'
import { useMinutesLeft, useTimeWords } from '../use-time-words.ts'
import { useTableAnnouncements } from '../use-table-announcements.ts'
import { OwnWordsNow } from './OwnWordsNow.tsx'

/** The table on the phone of a family member: what is asked now, own words, and what we agree. */
export function FamilyTable({ error }: Readonly<{ error: Error | null }>) {
  const { t } = useTranslation()
  const { name } = useSession()
  const { caseId, live } = useTableCase()
  useTableAnnouncements()
  return (
    <MeetingFrame caseId={caseId} variant="family" foot={<FamilyFoot />}>
      <TrustArea saved={<SavedState />} />
      <FrameSlot name="notice">
        <TableNotices />
        <MeetingNotice caseId={caseId} />
        {error !== null && <ErrorNotice error={error} />}
      </FrameSlot>
      <div>
        <p className={styles.hello}>{t('meeting.family.hello', { name: toFirstName(name) })}</p>
        <p className={styles.quiet}>
          {live.running === null
            ? t('meeting.family.wait')
            : t('meeting.family.now', { item: live.running.title })}
        </p>
      </div>
      <NowCard />
      <OwnWordsNow />
      <MadeAgreements />
      <LastAgreements />
    </MeetingFrame>
  )
}

function FamilyFoot() {
  return (
    <>
      <div className={styles.handWide}>
        <HandButton />
      </div>
      <FootButtons />
    </>
  )
}

/** The one thing that is asked now; else what is on the table and for how long. */
function NowCard() {
  const { t } = useTranslation()
  const { live, round, clockOffsetMs } = useTableCase()
  const words = useTimeWords()
  const minutes = useMinutesLeft(live, clockOffsetMs)
  if (round !== null) {
    const isAsked = round.voters.some(({ voterId }) => voterId === live.me.attendeeId)
    return (
      <section className={styles.ask} aria-labelledby="meeting-ask">
        <p className={styles.eyebrow}>{t('meeting.family.onTable')}</p>
        <h2 id="meeting-ask">{round.text}</h2>
        {isAsked ? (
          <OwnVote round={round} />
        ) : (
          <Notice kind="neutral">{t('meeting.family.notAsked')}</Notice>
        )}
      </section>
    )
  }
  if (live.running === null) return null
  return (
    <section className={styles.ask} aria-labelledby="meeting-ask">
      <p className={styles.eyebrow}>{t('meeting.family.onTable')}</p>
      <h2 id="meeting-ask">{live.running.title}</h2>
      <SpeaksNow />
      <p className={styles.quiet}>{words(minutes)}</p>
    </section>
  )
}
