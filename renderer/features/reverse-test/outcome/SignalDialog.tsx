import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RuleKind } from '../../../../shared/content/reverse-test/rule-kinds.ts'
import { policySignalGiven } from '../../../../shared/records/reverse-test-records.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Facts } from '../../../components/Facts.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useMakeRecord } from '../../../platform/use-records.ts'
import styles from './outcome.module.css'

/** A signal before it is given. */
export type SignalDraft = Readonly<{ rowId: string; kind: RuleKind; words: string }>

type SignalDialogProps = Readonly<{
  caseId: string
  testId: string
  draft: SignalDraft
  onClose: () => void
}>

/** Shows exactly what leaves the case, and what stays, before anything is given. */
export function SignalDialog({ caseId, testId, draft, onClose }: SignalDialogProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const command = useMakeRecord(caseId, policySignalGiven)
  const [words, setWords] = useState(draft.words)
  const [sent, setSent] = useState('')
  const [isTried, setIsTried] = useState(false)
  const refused = findNamedWord(command.error, sent)
  // Told until that word is gone.
  const named = refused !== null && words.includes(refused) ? refused : null
  const isEmpty = words.trim() === ''
  const { kind, rowId } = draft
  const give = async () => {
    setIsTried(true)
    if (isEmpty) return
    setSent(words)
    const made = await command.send({ kind: kind.id, words: words.trim(), testId, rowId })
    if (made === null) return
    showToast({ text: t('reverse-test-parts.signal.given') })
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('reverse-test-parts.signal.title')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.back')}</Button>
          <Button variant="primary" isPending={command.isPending} onPress={() => void give()}>
            {t('reverse-test-parts.signal.give')}
          </Button>
        </>
      }
    >
      <Stack gap="md">
        <TextArea
          label={t('reverse-test-parts.signal.words')}
          hint={t('reverse-test-parts.signal.wordsHint')}
          value={words}
          onChange={setWords}
          error={
            named !== null
              ? t('reverse-test-parts.signal.nameFound', { name: named })
              : isTried && isEmpty
                ? t('reverse-test-parts.signal.wordsMissing')
                : null
          }
        />
        <div className={styles.leaves}>
          <p className={styles.title}>{t('reverse-test-parts.signal.leaves')}</p>
          <Facts
            facts={[
              { id: 'kind', term: t('reverse-test-parts.signal.kind'), value: label(kind) },
              { id: 'words', term: t('reverse-test-parts.signal.text'), value: words.trim() },
            ]}
          />
        </div>
        <p className={styles.quiet}>{t('reverse-test-parts.signal.stays')}</p>
        {refused === null && <ErrorNotice error={command.error} />}
      </Stack>
    </Dialog>
  )
}

/** The name that the host found in the words; null for another error. */
function findNamedWord(error: unknown, words: string): string | null {
  if (!(error instanceof AppError) || error.details['reason'] !== 'namesInWords') return null
  const { from, to } = error.details
  if (typeof from !== 'number' || typeof to !== 'number') return null
  const found = words.trim().slice(from, to)
  return found === '' ? null : found
}
