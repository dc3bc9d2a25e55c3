import { useTranslation } from 'react-i18next'
import { FrameSlot } from '../../components/frame-slots.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { PeopleHere } from '../../document/PeopleHere.tsx'
import { SavedState } from '../../document/SavedState.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { AgendaPanel } from './agenda/AgendaPanel.tsx'
import { NextItemButton } from './agenda/NextItemButton.tsx'
import { DraftSection } from './agreements/DraftSection.tsx'
import { LastAgreements } from './agreements/LastAgreements.tsx'
import { MadeAgreements } from './agreements/MadeAgreements.tsx'
import { useAgreements } from './agreements/use-agreements.ts'
import { RoundPanel } from './consent/RoundPanel.tsx'
import { FootButtons } from './foot/FootButtons.tsx'
import { MeetingNotice } from './follow/MeetingNotice.tsx'
import { ItemPanel } from './item/ItemPanel.tsx'
import { ParkingList } from './item/ParkingList.tsx'
import { MeetingFrame } from './MeetingFrame.tsx'
import { AtTheDoor } from './people/AtTheDoor.tsx'
import { PresentSection } from './people/PresentSection.tsx'
import { SpeakersPanel } from './people/SpeakersPanel.tsx'
import { ScreenButton } from './projector/ScreenButton.tsx'
import { TableNotices } from './TableNotices.tsx'
import { useTableAnnouncements } from './use-table-announcements.ts'
import { useTableCase } from './table-case.ts'
import { useMeetingLine } from './use-meeting-line.ts'

/** The table for everybody who works at it: agenda and speakers, the item, the open round and what was agreed. */
export function Table({ error }: Readonly<{ error: Error | null }>) {
  const { t } = useTranslation()
  const { caseId, round } = useTableCase()
  const line = useMeetingLine()
  // What was just agreed is seen without scrolling; while there is nothing, it keeps no place on top.
  const { made } = useAgreements()
  useTableAnnouncements()
  return (
    <MeetingFrame
      caseId={caseId}
      line={line}
      isAsking={round !== null}
      left={
        <>
          <AgendaPanel />
          <SpeakersPanel />
          <PresentSection />
        </>
      }
      right={
        <>
          {round !== null && <RoundPanel round={round} />}
          {made.length > 0 && <MadeAgreements />}
          <LastAgreements />
          {made.length === 0 && <MadeAgreements />}
          <ParkingList />
        </>
      }
      foot={
        <>
          <FootButtons />
          <NextItemButton />
        </>
      }
    >
      <TrustArea audience={<ScreenButton />} people={<PeopleHere />} saved={<SavedState />} />
      <FrameSlot name="notice">
        <TableNotices />
        <MeetingNotice caseId={caseId} />
        <AtTheDoor />
        {error !== null && <ErrorNotice error={error} />}
      </FrameSlot>
      <ItemPanel />
      <DraftSection title={t('meeting.draft.title')} />
    </MeetingFrame>
  )
}
