import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useCommand, useView } from '../../../platform/use-request.ts'

type SaveAgendaProps = Readonly<{ items: readonly Entity<typeof meetingShape.agenda>[] }>

/** Keeps the agenda as it stands for other meetings; one of the same name is replaced. */
export function SaveAgenda({ items }: SaveAgendaProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const [name, setName] = useState('')
  const [isTried, setIsTried] = useState(false)
  const kept = useView('ownAgendas', {}).data ?? []
  const save = useCommand('saveOwnAgendas')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    const given = name.trim()
    if (given === '') return
    const lines = items.flatMap(({ title, minutes, lead, screen }) =>
      title.trim() === ''
        ? []
        : [{ title: title.trim().slice(0, 300), minutes: minutes ?? 0, lead, screen }],
    )
    save.mutate(
      { body: [...kept.filter((agenda) => agenda.name !== given), { name: given, lines }] },
      {
        onSuccess: () => {
          setIsOpen(false)
          showToast({ text: t('preparation.agenda.saved') })
        },
      },
    )
  }
  return (
    <>
      <Button icon="save" variant="quiet" onPress={() => setIsOpen(true)}>
        {t('preparation.agenda.save')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t('preparation.agenda.save')}>
        <form onSubmit={submit} noValidate>
          <Stack>
            <ErrorNotice error={save.error} />
            <TextField
              label={t('preparation.agenda.saveName')}
              hint={t('preparation.agenda.saveHint')}
              value={name}
              onChange={setName}
              maxLength={80}
              error={isTried && name.trim() === '' ? t('preparation.agenda.saveMissing') : null}
            />
            <div>
              <Button type="submit" variant="primary" isPending={save.isPending}>
                {t('preparation.agenda.save')}
              </Button>
            </div>
          </Stack>
        </form>
      </Dialog>
    </>
  )
}
