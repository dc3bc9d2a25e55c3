import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type LinkedQuestion,
  partsOfQuestion,
  shownPart,
  type ShownPart,
} from '../../../shared/domain/authority/linked-question.ts'
import { Button } from '../../components/Button.tsx'
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Row } from '../../components/Row.tsx'
import { Select } from '../../components/Select.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../ErrorNotice.tsx'
import { useCommand } from '../use-request.ts'
import { FreshLink } from './FreshLink.tsx'
import styles from './answer-link.module.css'

type LinkDialogProps = Readonly<{
  caseId: string
  question: LinkedQuestion
  person: string
  personRole: string
  onClose: () => void
}>

type Draft = Readonly<{
  person: string
  personRole: string
  shows: readonly ShownPart[]
  note: string
  validDays: number
}>

const validDays = [1, 3, 7, 14, 31] as const

/** For whom, what goes along, and how long it works; then the link itself, once. */
export function LinkDialog(props: LinkDialogProps) {
  const { caseId, question, person, personRole, onClose } = props
  const { t } = useTranslation()
  const create = useCommand('createAnswerLink')
  const [isTried, setIsTried] = useState(false)
  const [draft, setDraft] = useState<Draft>(() => ({
    person,
    personRole,
    shows: partsOfQuestion[question.kind].proposed,
    note: '',
    validDays: 7,
  }))
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    // The dialog lies on top of a page that can be a form itself.
    event.stopPropagation()
    setIsTried(true)
    if (draft.person.trim() === '' || create.isPending) return
    const { shows, ...rest } = draft
    create.mutate({ params: { caseId }, body: { question, ...rest, shows: [...shows] } })
  }
  const made = create.data
  return (
    <Dialog isOpen size="lg" onClose={onClose} title={t('escalation.link.make')}>
      {made === undefined ? (
        <form onSubmit={submit} noValidate aria-label={t('escalation.link.make')}>
          <Stack gap="lg">
            <p>{t('escalation.link.intro')}</p>
            <LinkFields kind={question.kind} draft={draft} change={setDraft} isTried={isTried} />
            <ErrorNotice error={create.error} />
            <Row>
              <Button onPress={onClose}>{t('authority.back')}</Button>
              <Button type="submit" variant="primary" isPending={create.isPending}>
                {t('escalation.link.create')}
              </Button>
            </Row>
          </Stack>
        </form>
      ) : (
        <FreshLink made={made} onDone={onClose} />
      )}
    </Dialog>
  )
}

type LinkFieldsProps = Readonly<{
  kind: LinkedQuestion['kind']
  draft: Draft
  change: (draft: Draft) => void
  isTried: boolean
}>

function LinkFields({ kind, draft, change, isTried }: LinkFieldsProps) {
  const { t } = useTranslation()
  const parts: readonly ShownPart[] = partsOfQuestion[kind].all
  const isMissing = isTried && draft.person.trim() === ''
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('escalation.link.person')}
          value={draft.person}
          onChange={(person) => change({ ...draft, person })}
          error={isMissing ? t('errors.reasons.personMissing') : null}
          maxLength={120}
          autoComplete="off"
        />
        <TextField
          label={t('authority.said.role')}
          value={draft.personRole}
          onChange={(personRole) => change({ ...draft, personRole })}
          maxLength={200}
          autoComplete="off"
        />
      </div>
      {parts.length > 0 && (
        <CheckboxGroup
          label={t('escalation.link.shows')}
          hint={t('escalation.link.showsHint')}
          value={draft.shows}
          onChange={(ids) => change({ ...draft, shows: ids.map((id) => shownPart.parse(id)) })}
          choices={parts.map((id) => ({ id, label: t(`escalation.link.part.${id}`) }))}
        />
      )}
      <TextArea
        label={t('escalation.link.note')}
        hint={t('escalation.link.noteHint')}
        value={draft.note}
        onChange={(note) => change({ ...draft, note })}
        maxLength={1000}
        rows={2}
      />
      <Select
        label={t('escalation.link.valid')}
        value={String(draft.validDays)}
        onChange={(days) => change({ ...draft, validDays: Number(days ?? 7) })}
        options={validDays.map((count) => ({
          id: String(count),
          label: t('escalation.link.days', { count }),
        }))}
      />
    </>
  )
}
