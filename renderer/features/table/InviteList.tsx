import { useTranslation } from 'react-i18next'
import type { Invite } from '../../../shared/api/replies.ts'
import { Button } from '../../components/Button.tsx'
import type { IconName } from '../../components/icon-names.ts'
import { Status } from '../../components/Status.tsx'
import { Table } from '../../components/Table.tsx'
import { showToast } from '../../components/toast-store.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useCommand, useView } from '../../platform/use-request.ts'
import { useRoleName } from './use-role-name.ts'
import styles from './table.module.css'

const stateIcons: Readonly<Record<Invite['state'], IconName>> = {
  open: 'circle-dashed',
  used: 'circle-check',
  expired: 'clock',
  withdrawn: 'circle-x',
}

/** All invites of this household with what became of them, newest first; the codes are not among them. */
export function InviteList({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const invites = useView('invites', { query: { caseId } })
  const withdraw = useCommand('withdrawInvite')
  const error = invites.error ?? withdraw.error
  return (
    <div className={styles.invites}>
      <h3>{t('table.invites.title')}</h3>
      {error !== null && <ErrorNotice error={error} onRetry={() => void invites.refetch()} />}
      {invites.data?.length === 0 && <p className={styles.hint}>{t('table.invites.none')}</p>}
      {invites.data !== undefined && invites.data.length > 0 && (
        <InviteTable
          invites={invites.data.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))}
          onWithdraw={(id) =>
            withdraw.mutate(
              { params: { id } },
              { onSuccess: () => showToast({ text: t('table.invites.withdrawn') }) },
            )
          }
        />
      )}
    </div>
  )
}

type InviteTableProps = Readonly<{
  invites: readonly Invite[]
  onWithdraw: (id: string) => void
}>

function InviteTable({ invites, onWithdraw }: InviteTableProps) {
  const { t } = useTranslation()
  const roleName = useRoleName()
  const format = useFormat()
  const columns = [
    ...(['name', 'role', 'state', 'expires'] as const).map((id) => ({
      id,
      label: t(`table.invites.${id}`),
    })),
    { id: 'action', label: t('table.invites.action'), isLabelHidden: true },
  ]
  const rows = invites.map((invite) => ({
    id: invite.id,
    cells: {
      name: <InvitedPerson invite={invite} />,
      role: roleName(invite.role),
      state: (
        <Status icon={stateIcons[invite.state]}>{t(`table.invites.states.${invite.state}`)}</Status>
      ),
      expires:
        invite.expiresAt === null ? t('table.invites.always') : format.dayTime(invite.expiresAt),
      action: invite.state === 'open' && (
        <span className={styles.withdraw}>
          <Button
            variant="quiet"
            label={t('table.invites.withdrawNamed', { name: invite.name })}
            onPress={() => onWithdraw(invite.id)}
          >
            {t('table.invites.withdraw')}
          </Button>
        </span>
      ),
    },
  }))
  return <Table caption={t('table.invites.title')} columns={columns} rows={rows} />
}

function InvitedPerson({ invite }: Readonly<{ invite: Invite }>) {
  return (
    <>
      <span className={styles.name}>{invite.name}</span>
      {invite.organisation !== null && <span className={styles.hint}>{invite.organisation}</span>}
    </>
  )
}
