import { useTranslation } from 'react-i18next'
import { toDefaultEnd } from '../../../../shared/domain/authority/decision-term.ts'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useAuthorityCase } from '../authority-case.ts'
import type { TakeDraft } from './take-draft.ts'

type TakeConfirmProps = Readonly<{
  isOpen: boolean
  draft: TakeDraft
  today: string
  isPending: boolean
  onConfirm: () => void
  onCancel: () => void
}>

/** The last question: whom it concerns and until when. Afterwards it cannot be changed. */
export function TakeConfirm({ draft, today, ...dialog }: TakeConfirmProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { parties } = useAuthorityCase()
  const names = parties.filter(({ id }) => draft.affected.includes(id)).map(({ name }) => name)
  const end = draft.validUntil ?? toDefaultEnd(draft.startsOn ?? today)
  return (
    <ConfirmDialog
      {...dialog}
      title={t('authority.take.confirm')}
      confirmLabel={t('authority.take.action')}
    >
      <p>
        {t('authority.take.confirmText', { parties: format.list(names), day: format.fullDay(end) })}
      </p>
      <p>{t('authority.take.confirmFixed')}</p>
    </ConfirmDialog>
  )
}
