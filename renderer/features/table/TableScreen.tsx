import { useTranslation } from 'react-i18next'
import { PageHead } from '../../components/PageHead.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { TrustItem } from '../../components/TrustItem.tsx'
import { AccessOverview } from './AccessOverview.tsx'
import { InviteSection } from './InviteSection.tsx'
import { Lobby } from './Lobby.tsx'
import { MandateAtTable } from './MandateAtTable.tsx'
import { NetworkSection } from './NetworkSection.tsx'
import { ParticipantSection } from './ParticipantSection.tsx'
import { RefusedNotice } from './RefusedNotice.tsx'

type TableScreenProps = Readonly<{
  caseId: string
  /** A pilot group has members, and no mandate. */
  isGroup?: boolean
}>

/** In the order of the work: open the table, invite, let in, see who is there. */
export function TableScreen({ caseId, isGroup = false }: TableScreenProps) {
  const { t } = useTranslation()
  return (
    <>
      <TrustArea audience={<TrustItem icon="eye">{t('table.onlyYou')}</TrustItem>} />
      <PageHead title={t(isGroup ? 'table.members.title' : 'table.title')}>
        {t(isGroup ? 'table.members.intro' : 'table.intro')}
      </PageHead>
      <RefusedNotice caseId={caseId} />
      <Lobby caseId={caseId} />
      <NetworkSection />
      {!isGroup && <MandateAtTable caseId={caseId} />}
      <InviteSection caseId={caseId} />
      <ParticipantSection caseId={caseId} />
      <AccessOverview caseId={caseId} />
    </>
  )
}
