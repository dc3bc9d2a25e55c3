import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'
import styles from './caseload.module.css'

type NewHouseholdDialogProps = Readonly<{
  isOpen: boolean
  onClose: () => void
  onCreated: (caseId: string) => void
}>

/** Asks for the one thing a household needs to begin: what to call it. */
export function NewHouseholdDialog({ isOpen, onClose, onCreated }: NewHouseholdDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('caseload.create.title')}>
      <NewHouseholdForm onClose={onClose} onCreated={onCreated} />
    </Dialog>
  )
}

/** Apart from its dialog, so that a closed dialog forgets what was typed. */
function NewHouseholdForm({ onClose, onCreated }: Omit<NewHouseholdDialogProps, 'isOpen'>) {
  const { t } = useTranslation()
  const create = useCommand('createCase')
  const [title, setTitle] = useState('')
  const [isMissing, setIsMissing] = useState(false)

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const name = title.trim()
    setIsMissing(name === '')
    if (name === '' || create.isPending) return
    create.mutate(
      { body: { title: name } },
      {
        onSuccess: ({ id }) => {
          onClose()
          onCreated(id)
        },
      },
    )
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {create.error !== null && <ErrorNotice error={create.error} />}
      <TextField
        label={t('caseload.create.name')}
        hint={t('caseload.create.hint')}
        error={isMissing ? t('caseload.create.missing') : null}
        value={title}
        onChange={setTitle}
        maxLength={120}
        autoComplete="off"
        autoFocus
      />
      <div className={styles.formActions}>
        <Button onPress={onClose}>{t('caseload.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={create.isPending}>
          {t('caseload.create.submit')}
        </Button>
      </div>
    </form>
  )
}
