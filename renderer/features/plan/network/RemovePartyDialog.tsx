import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { useEntities } from '../../../document/use-entities.ts'
import { useFields } from '../../../document/use-fields.ts'

type RemovePartyDialogProps = Readonly<{
  id: string
  onConfirm: () => void
  onCancel: () => void
}>

/** Says first what a party still has on its name. The actions stay: what someone took on must not vanish. */
export function RemovePartyDialog({ id, onConfirm, onCancel }: RemovePartyDialogProps) {
  const { t } = useTranslation()
  const name = useFields(planShape.parties, id, ['name'])?.name.trim() ?? ''
  const actions = useEntities(planShape.actions).filter(({ ownerId }) => ownerId === id)
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t('plan.parties.removeTitle', { name })}
      confirmLabel={t('plan.parties.removeConfirm')}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{t('plan.parties.stillOwns', { name, count: actions.length })}</p>
      <ul>
        {actions.map((action) => (
          <li key={action.id} dir="auto">
            {action.what}
          </li>
        ))}
      </ul>
      <p>{t('plan.parties.actionsStay')}</p>
    </ConfirmDialog>
  )
}
