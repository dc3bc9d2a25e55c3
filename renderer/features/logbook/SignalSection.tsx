import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { ruleKindId, ruleKinds } from '../../../shared/content/reverse-test/rule-kinds.ts'
import { policySignalGiven } from '../../../shared/records/reverse-test-records.ts'
import { Button } from '../../components/Button.tsx'
import { Select } from '../../components/Select.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { showToast } from '../../components/toast-store.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useMakeRecord, useRecords } from '../../platform/use-records.ts'
import styles from './logbook.module.css'

const nothing = { kind: null, words: '', tried: '' } as const
type Draft = Readonly<{ kind: string | null; words: string; tried: string }>

/** A rule or a missing provision that stood in the way, told to policy without a name; the host looks for names. */
export function SignalSection({ caseId }: Readonly<{ caseId: string }>) {
  const { t, i18n } = useTranslation()
  const command = useMakeRecord(caseId, policySignalGiven)
  const given = useRecords(caseId, policySignalGiven)
  const [draft, setDraft] = useState<Draft>(nothing)
  const [isAsked, setIsAsked] = useState(false)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsAsked(true)
    const kind = ruleKindId.safeParse(draft.kind).data
    if (kind === undefined || draft.words.trim() === '') return
    const made = await command.send({
      kind,
      words: draft.words.trim(),
      tried: draft.tried.trim(),
      testId: null,
      rowId: null,
    })
    if (made === null) return
    setDraft(nothing)
    setIsAsked(false)
    showToast({ text: t('logbook.signal.given') })
  }
  return (
    <form
      className={styles.narrow}
      aria-label={t('logbook.signal.title')}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <Stack gap="lg">
        {given.length > 0 && <p>{t('logbook.signal.count', { count: given.length })}</p>}
        {command.error !== null && <ErrorNotice error={command.error} />}
        <Select
          label={t('logbook.signal.kind')}
          value={draft.kind}
          onChange={(kind) => setDraft({ ...draft, kind })}
          error={isAsked && draft.kind === null ? t('logbook.missing.kind') : null}
          options={ruleKinds.map((kind) => ({
            id: kind.id,
            label: inLanguage(kind, i18n.language),
          }))}
        />
        <TextArea
          label={t('logbook.signal.words')}
          hint={t('logbook.signal.wordsHint')}
          value={draft.words}
          onChange={(words) => setDraft({ ...draft, words })}
          maxLength={1000}
          error={isAsked && draft.words.trim() === '' ? t('logbook.missing.words') : null}
        />
        <TextArea
          label={t('logbook.signal.tried')}
          value={draft.tried}
          onChange={(tried) => setDraft({ ...draft, tried })}
          maxLength={1000}
          rows={2}
        />
        <div>
          <Button type="submit" isPending={command.isPending}>
            {t('logbook.signal.give')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
