import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { Status } from '../../../components/Status.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useSession } from '../../../platform/session.tsx'
import styles from '../preparation.module.css'

type InviteeProps = Readonly<{ caseId: string; id: string }>

/** One person on the list: why, whether it can go on without them, and where the sharing rests on. */
export function Invitee({ caseId, id }: InviteeProps) {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const edits = useEdits(meetingShape.invitees)
  const fields = useFields(meetingShape.invitees, id, [
    'name',
    'organisation',
    'why',
    'isNeeded',
    'canDecide',
  ])
  if (fields === null) return null
  const name = fields.name.trim()
  const shown = name === '' ? t('preparation.invitees.unnamed') : name
  const field = (key: 'name' | 'organisation', isBold = false) => (
    <LiveField
      root={meetingShape.invitees}
      id={id}
      field={key}
      label={t(`preparation.invitees.${key}`)}
      placeholder={t(`preparation.invitees.${key}`)}
      isBold={isBold}
    />
  )
  // Two answers under each other: without the question above it, neither says what it is.
  const reason = (key: 'why' | 'ground') => (
    <LiveField
      root={meetingShape.invitees}
      id={id}
      field={key}
      label={t(`preparation.invitees.${key}`)}
      isLabelShown
      multiline={key === 'why'}
    />
  )
  return (
    <li className={styles.card} aria-label={shown}>
      <div className={styles.cardHead}>
        {field('name', true)}
        {field('organisation')}
        <Button
          icon="trash-2"
          variant="quiet"
          label={t('preparation.invitees.remove', { name: shown })}
          onPress={() => edits.remove(id)}
        >
          {null}
        </Button>
      </div>
      {reason('why')}
      {fields.why.trim() === '' && (
        <Status kind="warning" icon="triangle-alert">
          {t('preparation.invitees.whyMissing')}
        </Status>
      )}
      {fields.organisation.trim() !== '' && reason('ground')}
      <div className={styles.marks}>
        <Checkbox
          isSelected={fields.isNeeded}
          onChange={(isNeeded) => edits.set(id, 'isNeeded', isNeeded)}
        >
          {t('preparation.invitees.needed')}
        </Checkbox>
        <Checkbox
          isSelected={fields.canDecide === true}
          onChange={(canDecide) => edits.set(id, 'canDecide', canDecide)}
        >
          {t('preparation.invitees.canDecide')}
        </Checkbox>
        {isOwner && name !== '' && (
          <TextLink href={`/huishouden/${caseId}/stuk/invitation?voor=${encodeURIComponent(name)}`}>
            {t('preparation.invitees.letter', { name })}
          </TextLink>
        )}
      </div>
    </li>
  )
}
