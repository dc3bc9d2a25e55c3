import { useParams } from '@tanstack/react-router'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../platform/session.tsx'
import { TableScreen } from './TableScreen.tsx'

/** The table of one household: only for the owner of this laptop; for all others it does not exist. */
export function TablePage() {
  const { t } = useTranslation()
  const { caseId } = useParams({ strict: false })
  const { isOwner } = useSession()
  if (isOwner && caseId !== undefined) return <TableScreen caseId={caseId} />
  return (
    <EmptyState
      title={t('table.onlyOwner.title')}
      actions={<LinkButton href="/">{t('table.onlyOwner.back')}</LinkButton>}
    >
      {t('table.onlyOwner.text')}
    </EmptyState>
  )
}
