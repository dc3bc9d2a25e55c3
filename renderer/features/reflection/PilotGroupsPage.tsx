import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '../../../shared/api/replies.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { Table } from '../../components/Table.tsx'
import { Tag } from '../../components/Tag.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { TrustItem } from '../../components/TrustItem.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { NewCaseDialog } from '../../platform/NewCaseDialog.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useView } from '../../platform/use-request.ts'

/** The pilot groups of this laptop, and the way to start one. */
export function PilotGroupsPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const cases = useView('cases', {})
  const [isCreating, setIsCreating] = useState(false)
  const groups = cases.data?.filter(({ kind }) => kind === 'pilotgroep')
  const create = (
    <Button icon="plus" variant="primary" onPress={() => setIsCreating(true)}>
      {t('reflection.groups.new')}
    </Button>
  )
  return (
    <>
      <TrustArea audience={<TrustItem icon="eye">{t('reflection.groups.onlyYou')}</TrustItem>} />
      <PageHead
        title={t('reflection.groups.title')}
        actions={groups === undefined || groups.length === 0 ? undefined : create}
      >
        {t('reflection.groups.intro')}
      </PageHead>
      {cases.error !== null && <ErrorNotice error={cases.error} />}
      {cases.isPending && <Spinner isBlock label={t('reflection.loading')} />}
      {groups?.length === 0 && (
        <EmptyState title={t('reflection.groups.emptyTitle')} actions={create}>
          {t('reflection.groups.empty')}
        </EmptyState>
      )}
      {groups !== undefined && groups.length > 0 && <GroupTable groups={groups} />}
      <NewCaseDialog
        isOpen={isCreating}
        onClose={() => setIsCreating(false)}
        onCreated={(caseId) =>
          void navigate({ to: '/pilot/$caseId/reflectie', params: { caseId } })
        }
        kind="pilotgroep"
        texts={{
          title: t('reflection.groups.newTitle'),
          label: t('reflection.groups.name'),
          hint: t('reflection.groups.nameHint'),
          missing: t('reflection.groups.nameMissing'),
          submitLabel: t('reflection.groups.create'),
        }}
      />
    </>
  )
}

function GroupTable({ groups }: Readonly<{ groups: readonly CaseSummary[] }>) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Table
      caption={t('reflection.groups.title')}
      columns={[
        { id: 'name', label: t('reflection.groups.name') },
        { id: 'ref', label: t('reflection.groups.ref') },
        { id: 'changed', label: t('reflection.groups.changed') },
      ]}
      rows={groups.map(({ id, title, ref, changedAt, isExample }) => ({
        id,
        cells: {
          name: <TextLink href={`/pilot/${encodeURIComponent(id)}/reflectie`}>{title}</TextLink>,
          ref: (
            <>
              {ref} {isExample && <Tag kind="outline">{t('frame.example')}</Tag>}
            </>
          ),
          changed: format.shortDay(changedAt),
        },
      }))}
    />
  )
}
