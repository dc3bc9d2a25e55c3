import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FreshInvite } from '../../../shared/api/replies.ts'
import { Section } from '../../components/Section.tsx'
import { FreshInviteCard } from './FreshInviteCard.tsx'
import { InviteForm } from './InviteForm.tsx'
import { InviteList } from './InviteList.tsx'

type InviteSectionProps = Readonly<{ caseId: string }>

/** Making invites. The code of the last one lives only here, in memory, until it is hidden. */
export function InviteSection({ caseId }: InviteSectionProps) {
  const { t } = useTranslation()
  const [fresh, setFresh] = useState<FreshInvite | null>(null)
  return (
    <Section title={t('table.invite.title')} intro={t('table.invite.intro')}>
      {fresh === null ? (
        <InviteForm caseId={caseId} onMade={setFresh} />
      ) : (
        <FreshInviteCard key={fresh.id} invite={fresh} onDone={() => setFresh(null)} />
      )}
      <InviteList caseId={caseId} />
    </Section>
  )
}
