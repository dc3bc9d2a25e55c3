import { useParams } from '@tanstack/react-router'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.tsx'
import { TableScreen } from './TableScreen.tsx'

/** The table of one household: only for the owner of this laptop; for all others it does not exist. */
export const TablePage = () => <OwnersTable isGroup={false} />

/** The members of a pilot group, who come in the same way. */
export const MembersPage = () => <OwnersTable isGroup />

function OwnersTable({ isGroup }: Readonly<{ isGroup: boolean }>) {
  const { t } = useTranslation()
  const { caseId } = useParams({ strict: false })
  const { isOwner } = useSession()
  if (isOwner && caseId !== undefined) return <TableScreen caseId={caseId} isGroup={isGroup} />
  return (
    <EmptyState
      title={t('table.onlyOwner.title')}
      actions={<LinkButton href="/">{t('table.onlyOwner.back')}</LinkButton>}
    >
      {t('table.onlyOwner.text')}
    </EmptyState>
  )
}
