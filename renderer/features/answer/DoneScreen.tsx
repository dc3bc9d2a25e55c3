import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AskedQuestion } from '../../../shared/api/answer-routes.ts'
import { useFormat } from '../../platform/use-format.ts'
import { AnswerFrame } from './AnswerFrame.tsx'
import type { Receipt } from './AnswerPage.tsx'
import styles from './answer.module.css'

type DoneScreenProps = Readonly<{
  question: AskedQuestion
  /** Null: it was not meant for this reader. */
  receipt: Receipt
}>

/** That it arrived, what happens with it now, and what to hold it to later. */
export function DoneScreen({ question, receipt }: DoneScreenProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  // The form is gone and the focus with it.
  useEffect(() => heading.current?.focus(), [])
  const host = question.hostName
  return (
    <AnswerFrame question={question}>
      <h1 ref={heading} tabIndex={-1}>
        {t(receipt === null ? 'answer.done.declined' : 'answer.done.title')}
      </h1>
      {receipt === null ? (
        <p>{t('answer.done.declinedText', { host })}</p>
      ) : (
        <>
          <p>{t(`answer.done.next.${question.asked.kind}`, { host })}</p>
          <p>{t('answer.done.change', { host })}</p>
          <p className={styles.quiet}>
            {t('answer.done.receipt', { n: receipt.n, time: format.dayTime(receipt.at) })}{' '}
            <code className={styles.hash}>{receipt.hash}</code>
          </p>
        </>
      )}
      <p>{t('answer.done.close')}</p>
    </AnswerFrame>
  )
}
