import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanParty } from '../../../shared/api/party-routes.ts'
import type { FreshInvite } from '../../../shared/api/replies.ts'
import { role as roleSchema, type Role, roles } from '../../../shared/domain/role.ts'
import { teamRoles } from '../../../shared/records/record-type.ts'
import { Button } from '../../components/Button.tsx'
import { Select } from '../../components/Select.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand, useView } from '../../platform/use-request.ts'
import { useCaseKind } from './use-case-kind.ts'
import { useParts } from './use-parts.ts'
import { useRoleName } from './use-role-name.ts'
import styles from './table.module.css'

type InviteFormProps = Readonly<{ caseId: string; onMade: (invite: FreshInvite) => void }>

/** How long an invite can be used, in hours. */
const validHours = ['4', '24', '168'] as const
type ValidHours = (typeof validHours)[number]

type Draft = Readonly<{
  name: string
  role: Role
  organisation: string
  /** Only for a professional, who may then answer for this party. */
  partyId: string | null
  hours: ValidHours
}>
const empty: Draft = {
  name: '',
  role: 'professional',
  organisation: '',
  partyId: null,
  hours: '24',
}

/** Invites one named person in one role, and says beforehand what that person will see. */
export function InviteForm({ caseId, onMade }: InviteFormProps) {
  const { t } = useTranslation()
  const create = useCommand('createInvite')
  const [draft, setDraft] = useState(empty)
  const [isMissing, setIsMissing] = useState(false)

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const name = draft.name.trim()
    const organisation = draft.organisation.trim()
    setIsMissing(name === '')
    if (name === '' || create.isPending) return
    const { role, partyId } = draft
    create.mutate(
      {
        body: {
          caseId,
          name,
          role,
          organisation: organisation === '' ? null : organisation,
          partyId: role === 'professional' ? partyId : null,
          validHours: Number(draft.hours),
        },
      },
      { onSuccess: onMade },
    )
  }

  return (
    <form className={styles.inviteForm} onSubmit={submit} noValidate>
      {create.error !== null && <ErrorNotice error={create.error} />}
      <InviteFields caseId={caseId} draft={draft} onChange={setDraft} isMissing={isMissing} />
      <Sees caseId={caseId} role={draft.role} />
      <div>
        <Button type="submit" icon="user-plus" isPending={create.isPending}>
          {t('table.invite.submit')}
        </Button>
      </div>
    </form>
  )
}

type FieldsProps = Readonly<{
  caseId: string
  draft: Draft
  onChange: (draft: Draft) => void
  isMissing: boolean
}>

function InviteFields({ caseId, draft, onChange, isMissing }: FieldsProps) {
  const { t } = useTranslation()
  const offered = useRoles(caseId)
  const roleName = useRoleName()
  return (
    <div className={styles.inviteFields}>
      <TextField
        label={t('table.invite.name')}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        error={isMissing ? t('table.invite.nameMissing') : null}
        maxLength={80}
        autoComplete="off"
      />
      <Select
        label={t('table.invite.role')}
        value={draft.role}
        onChange={(id) => {
          const parsed = roleSchema.safeParse(id)
          if (parsed.success) onChange({ ...draft, role: parsed.data })
        }}
        options={offered.map((id) => ({ id, label: roleName(id) }))}
      />
      {draft.role === 'professional' && (
        <PartyField
          caseId={caseId}
          partyId={draft.partyId}
          onChange={(party) =>
            onChange({
              ...draft,
              partyId: party?.id ?? null,
              organisation: party?.name.slice(0, 120) ?? draft.organisation,
            })
          }
        />
      )}
      <TextField
        label={t('table.invite.organisation')}
        value={draft.organisation}
        onChange={(organisation) => onChange({ ...draft, organisation })}
        maxLength={120}
        autoComplete="off"
      />
      <Select
        label={t('table.invite.valid')}
        value={draft.hours}
        onChange={(id) =>
          onChange({ ...draft, hours: validHours.find((hours) => hours === id) ?? draft.hours })
        }
        options={validHours.map((id) => ({ id, label: t(`table.invite.validHours.${id}`) }))}
      />
    </div>
  )
}

type PartyFieldProps = Readonly<{
  caseId: string
  partyId: string | null
  onChange: (party: PlanParty | null) => void
}>

/** For which party of the plan someone comes; that party can then answer on its own device. */
function PartyField({ caseId, partyId, onChange }: PartyFieldProps) {
  const { t } = useTranslation()
  const parties = useView('planParties', { params: { caseId } }).data ?? []
  if (parties.length === 0) return null
  return (
    <Select
      label={t('table.invite.party')}
      value={partyId}
      onChange={(id) => onChange(parties.find((party) => party.id === id) ?? null)}
      options={parties.map(({ id, name, worker }) => ({
        id,
        label: name,
        ...(worker === '' ? {} : { hint: worker }),
      }))}
      emptyLabel={t('table.invite.noParty')}
    />
  )
}

function Sees({ caseId, role }: Readonly<{ caseId: string; role: Role }>) {
  const { t } = useTranslation()
  const partsOf = useParts(caseId)
  const roleName = useRoleName()
  const parts = partsOf(role)
  return (
    <p className={styles.hint}>
      {parts === null
        ? t('table.invite.seesNothing', { role: roleName(role) })
        : t('table.invite.sees', { role: roleName(role), parts })}
    </p>
  )
}

/** A pilot group speaks of households: nobody of one is invited, and the host would refuse it. */
function useRoles(caseId: string): readonly Role[] {
  return useCaseKind(caseId) === 'pilotgroep' ? teamRoles : roles
}
