import { useMutation } from '@tanstack/react-query'
import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AskedQuestion } from '../../../shared/api/answer-routes.ts'
import type { LinkedAnswer } from '../../../shared/domain/authority/linked-question.ts'
import { Button } from '../../components/Button.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { Stack } from '../../components/Stack.tsx'
import { request } from '../../platform/request.ts'
import { type AnswerDraft, emptyDraft, findMissing, toAnswer } from './answer-draft.ts'
import { AnswerFields } from './AnswerFields.tsx'
import { AnswerFrame } from './AnswerFrame.tsx'
import type { Receipt } from './AnswerPage.tsx'
import { QuestionPart } from './QuestionPart.tsx'
import { TableClosed } from './TableClosed.tsx'
import styles from './answer.module.css'

type AnswerScreenProps = Readonly<{
  secret: string
  question: AskedQuestion
  onEnded: (receipt: Receipt) => void
}>

/** The question, what belongs to it, and the answer, on one page that a thumb gets through in a minute. */
export function AnswerScreen({ secret, question, onEnded }: AnswerScreenProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<AnswerDraft>(emptyDraft)
  const [isTried, setIsTried] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const give = useMutation({
    mutationFn: async (answer: LinkedAnswer | null) =>
      request('giveAnswer', { body: { secret, answer } }),
    onSuccess: ({ receipt }) => onEnded(receipt),
    onError: () => setIsLeaving(false),
  })
  const missing = findMissing(question.asked, draft)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    const answer = missing === null ? toAnswer(question.asked, draft) : null
    if (answer !== null && !give.isPending) give.mutate(answer)
  }
  return (
    <AnswerFrame question={question}>
      <QuestionPart question={question} />
      <form onSubmit={submit} noValidate aria-label={t('answer.yourAnswer')}>
        <Stack gap="xl">
          <AnswerFields
            asked={question.asked}
            draft={draft}
            onChange={setDraft}
            missing={isTried ? missing : null}
          />
          <TableClosed
            error={give.error}
            host={question.hostName}
            hasWords
            onRetry={() => give.variables !== undefined && give.mutate(give.variables)}
          />
          <Button type="submit" variant="primary" block isPending={give.isPending && !isLeaving}>
            {t('answer.send')}
          </Button>
          <p className={styles.quiet}>{t('answer.once', { host: question.hostName })}</p>
        </Stack>
      </form>
      <div>
        <Button variant="quiet" icon="user-x" onPress={() => setIsLeaving(true)}>
          {t('answer.notMe.action')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isLeaving}
        title={t('answer.notMe.title', { person: question.person })}
        confirmLabel={t('answer.notMe.action')}
        isPending={give.isPending}
        onConfirm={() => give.mutate(null)}
        onCancel={() => setIsLeaving(false)}
      >
        {t('answer.notMe.text', { host: question.hostName })}
      </ConfirmDialog>
    </AnswerFrame>
  )
}
