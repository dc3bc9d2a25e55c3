import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../shared/document/meeting-shape.ts'
import { teamRoles } from '../../../shared/records/record-type.ts'
import { Button } from '../../components/Button.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { LiveField } from '../../document/LiveField.tsx'
import { NotShareButton } from '../../document/NotShareButton.tsx'
import { useEdits } from '../../document/use-edits.ts'
import { useEntityIds } from '../../document/use-entity-ids.ts'
import { useFields } from '../../document/use-fields.ts'
import { useRight } from '../../document/use-right.ts'
import { useSession } from '../../platform/session.tsx'
import { readToday } from '../../platform/today.ts'
import styles from './preparation.module.css'

/** What the absent and every professional say beforehand, typed in here by themselves or by who leads. */
export function Inputs() {
  const { t } = useTranslation()
  const { role, name, organisation, isOwner, partyId } = useSession()
  const edits = useEdits(meetingShape.inputs)
  const ids = useEntityIds(meetingShape.inputs)
  const canWrite = useRight('meeting') === 'write' && teamRoles.includes(role)
  const add = () =>
    edits.add(
      isOwner
        ? { on: readToday() }
        : {
            on: readToday(),
            name: [name, organisation ?? ''].filter((part) => part !== '').join(', '),
            partyId: partyId ?? null,
          },
    )
  return (
    <Section title={t('preparation.inputs.title')} intro={t('preparation.inputs.intro')}>
      <Stack>
        {ids.length === 0 && <p>{t('preparation.inputs.none')}</p>}
        {ids.map((id) => (
          <Input key={id} id={id} />
        ))}
        {canWrite && (
          <div>
            <Button icon="plus" onPress={add}>
              {t(isOwner ? 'preparation.inputs.add' : 'preparation.inputs.addOwn')}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  )
}

const parts = ['does', 'sees', 'wants'] as const

function Input({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const edits = useEdits(meetingShape.inputs)
  const canWrite = useRight('meeting') === 'write'
  const name = useFields(meetingShape.inputs, id, ['name'])?.name.trim() ?? ''
  const shown = name === '' ? t('preparation.invitees.unnamed') : name
  return (
    <article className={styles.card} aria-label={shown}>
      <div className={styles.cardHead}>
        <LiveField
          root={meetingShape.inputs}
          id={id}
          field="name"
          label={t('preparation.inputs.name')}
          placeholder={t('preparation.inputs.name')}
          isBold
        />
        <NotShareButton root={meetingShape.inputs} id={id} name={shown} />
        {canWrite && (
          <Button
            icon="trash-2"
            variant="quiet"
            label={t('preparation.inputs.remove', { name: shown })}
            onPress={() => edits.remove(id)}
          >
            {null}
          </Button>
        )}
      </div>
      {parts.map((field) => (
        <LiveField
          key={field}
          root={meetingShape.inputs}
          id={id}
          field={field}
          label={t(`preparation.inputs.${field}`)}
          isLabelShown
          multiline
        />
      ))}
    </article>
  )
}
