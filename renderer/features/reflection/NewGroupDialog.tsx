import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Row } from '../../components/Row.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'

type NewGroupDialogProps = Readonly<{
  isOpen: boolean
  onClose: () => void
  onCreated: (caseId: string) => void
}>

/** Asks what the group is called. */
export function NewGroupDialog({ isOpen, onClose, onCreated }: NewGroupDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('reflection.groups.newTitle')}>
      <NewGroupForm onClose={onClose} onCreated={onCreated} />
    </Dialog>
  )
}

/** Apart from its dialog, so that a closed dialog forgets what was typed. */
function NewGroupForm({ onClose, onCreated }: Omit<NewGroupDialogProps, 'isOpen'>) {
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
      { body: { title: name, kind: 'pilotgroep' } },
      {
        onSuccess: ({ id }) => {
          onClose()
          onCreated(id)
        },
      },
    )
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {create.error !== null && <ErrorNotice error={create.error} />}
        <TextField
          label={t('reflection.groups.name')}
          hint={t('reflection.groups.nameHint')}
          error={isMissing ? t('reflection.groups.nameMissing') : null}
          value={title}
          onChange={setTitle}
          maxLength={120}
          autoComplete="off"
          autoFocus
        />
        <Row>
          <Button onPress={onClose}>{t('reflection.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={create.isPending}>
            {t('reflection.groups.create')}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
