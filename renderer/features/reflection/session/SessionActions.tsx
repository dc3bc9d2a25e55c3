import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reflectionActionAgreed } from '../../../../shared/records/reflection-records.ts'
import { Button } from '../../../components/Button.tsx'
import { DateField } from '../../../components/DateField.tsx'
import { Section } from '../../../components/Section.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useMakeRecord } from '../../../platform/use-records.ts'
import { OpenActions } from '../OpenActions.tsx'
import { useReflection } from '../use-reflection.ts'
import type { PartProps } from './part-props.ts'
import styles from './session.module.css'

const toEmpty = () => ({
  actionId: crypto.randomUUID(),
  text: '',
  owner: '',
  dueOn: null as string | null,
})

/** Who takes up what, and by when; it comes back first next time. */
export function SessionActions({ caseId, session }: PartProps) {
  const { t } = useTranslation()
  const actions = useReflection(caseId).actions.filter(
    ({ sessionId }) => sessionId === session.sessionId,
  )
  const open = actions.filter(({ outcome }) => outcome === null || outcome === 'loopt')
  return (
    <Section title={t('reflection.actions.title')} icon="list-todo" isFirst>
      {open.length > 0 && <OpenActions caseId={caseId} actions={open} />}
      {session.phase !== 'afgerond' && <ActionForm caseId={caseId} session={session} />}
    </Section>
  )
}

function ActionForm({ caseId, session: { sessionId } }: PartProps) {
  const { t } = useTranslation()
  const agree = useMakeRecord(caseId, reflectionActionAgreed)
  const [draft, setDraft] = useState(toEmpty)
  const [isTried, setIsTried] = useState(false)
  const missing = (value: string) =>
    isTried && value.trim() === '' ? t('reflection.actions.missing') : null
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const [text, owner] = [draft.text.trim(), draft.owner.trim()]
    setIsTried(text === '' || owner === '')
    if (text === '' || owner === '' || agree.isPending) return
    if ((await agree.send({ ...draft, sessionId, text, owner })) !== null) setDraft(toEmpty())
  }
  return (
    <form className={styles.actionForm} onSubmit={(event) => void submit(event)} noValidate>
      <ErrorNotice error={agree.error} />
      <TextField
        label={t('reflection.actions.what')}
        error={missing(draft.text)}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
        maxLength={300}
        autoComplete="off"
      />
      <TextField
        label={t('reflection.actions.owner')}
        error={missing(draft.owner)}
        value={draft.owner}
        onChange={(owner) => setDraft({ ...draft, owner })}
        maxLength={80}
        autoComplete="off"
      />
      <DateField
        label={t('reflection.actions.due')}
        value={draft.dueOn}
        onChange={(dueOn) => setDraft({ ...draft, dueOn })}
      />
      <Button type="submit" isPending={agree.isPending}>
        {t('reflection.actions.add')}
      </Button>
    </form>
  )
}
