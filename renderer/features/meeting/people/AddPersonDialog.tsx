import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { attendWayLabels } from '../../../../shared/content/meeting/meeting-labels.ts'
import { type Role, roles, role as roleSchema } from '../../../../shared/domain/role.ts'
import { meetingPersonIn } from '../../../../shared/records/meeting-records.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useEntities } from '../../../document/use-entities.ts'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { useTableCase } from '../table-case.ts'

const ways = ['zonderApparaat', 'opAfstand'] as const
/** Who owns the laptop is there by itself, and the big screen is no person. */
const seats: readonly Role[] = roles.filter((one) => one !== 'regisseur' && one !== 'scherm')

/** Puts someone on the list who has no device; from then on the writer takes down what this person says. */
export function AddPersonDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { caseId, meeting } = useTableCase()
  const persons = useEntities(planShape.persons)
  const command = useRecordCommand(caseId, meetingPersonIn.type)
  const [draft, setDraft] = useState({
    name: '',
    organisation: '',
    role: 'gezinslid' as Role,
    way: 'zonderApparaat' as (typeof ways)[number],
  })
  const [isTried, setIsTried] = useState(false)
  const isMissing = draft.name.trim() === ''
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (isMissing) return
    const known = persons.find(({ name }) => isSame(name, draft.name))
    const made = await command.send({
      ...draft,
      name: draft.name.trim(),
      meetingId: meeting.meetingId,
      personId: known?.id ?? null,
      partyId: null,
    })
    if (made !== null) onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('meeting.present.addTitle')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {command.error !== null && <ErrorNotice error={command.error} />}
          <TextField
            label={t('meeting.present.name')}
            value={draft.name}
            onChange={(name) => setDraft({ ...draft, name })}
            maxLength={80}
            autoComplete="off"
            error={isTried && isMissing ? t('meeting.present.nameMissing') : null}
          />
          <TextField
            label={t('meeting.present.organisation')}
            value={draft.organisation}
            onChange={(organisation) => setDraft({ ...draft, organisation })}
            maxLength={120}
            autoComplete="off"
          />
          <Select
            label={t('meeting.present.role')}
            value={draft.role}
            onChange={(id) => setDraft({ ...draft, role: roleSchema.catch('gezinslid').parse(id) })}
            options={seats.map((id) => ({ id, label: t(`frame.role.${id}`) }))}
          />
          <ChoiceGroup
            label={t('meeting.present.way')}
            value={draft.way}
            onChange={(id) =>
              setDraft({ ...draft, way: ways.find((way) => way === id) ?? draft.way })
            }
            choices={ways.map((id) => ({ id, label: label(attendWayLabels[id]) }))}
            layout="row"
          />
          <div>
            <Button type="submit" variant="primary" isPending={command.isPending}>
              {t('meeting.present.addDo')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}

/** In full, or by the first name. */
const isSame = (known: string, typed: string): boolean => {
  const [full, wanted] = [known.trim().toLowerCase(), typed.trim().toLowerCase()]
  return full !== '' && (full === wanted || full.split(/\s+/)[0] === wanted)
}
