import { useQuery } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { AskedQuestion } from '../../../shared/api/answer-routes.ts'
import type { Reply } from '../../../shared/api/route.ts'
import type { routes } from '../../../shared/api/contract.ts'
import { Spinner } from '../../components/Spinner.tsx'
import { onAnswerFromLink, readAnswerFromLink } from '../../platform/answer-from-link.ts'
import { request } from '../../platform/request.ts'
import { AnswerFrame } from './AnswerFrame.tsx'
import { AnswerScreen } from './AnswerScreen.tsx'
import { DoneScreen } from './DoneScreen.tsx'
import { TableClosed } from './TableClosed.tsx'

/** What the host said of an answer; null while there is none. */
export type Receipt = Reply<(typeof routes)['giveAnswer']>['receipt']

/** One question, answered once by someone without an account. */
export function AnswerPage() {
  const { t } = useTranslation()
  const secret = useSyncExternalStore(onAnswerFromLink, readAnswerFromLink)
  if (secret === null)
    return (
      <AnswerFrame>
        <h1 tabIndex={-1}>{t('answer.noLink.title')}</h1>
        <p>{t('answer.noLink.text')}</p>
      </AnswerFrame>
    )
  // A link opened in this tab brings its own question.
  return <Asking key={secret} secret={secret} />
}

type Ended = Readonly<{ question: AskedQuestion; receipt: Receipt }>

function Asking({ secret }: Readonly<{ secret: string }>) {
  const { t } = useTranslation()
  const [ended, setEnded] = useState<Ended | null>(null)
  const asked = useQuery<AskedQuestion>({
    queryKey: ['asked', secret],
    queryFn: async ({ signal }) => request('lookAtQuestion', { body: { secret } }, signal),
    // Each look stands in the access log, and an answer ends the link: it is not asked again by itself.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
    gcTime: 0,
  })
  if (ended !== null) return <DoneScreen question={ended.question} receipt={ended.receipt} />
  if (asked.data !== undefined)
    return (
      <AnswerScreen
        secret={secret}
        question={asked.data}
        onEnded={(receipt) => setEnded({ question: asked.data, receipt })}
      />
    )
  return (
    <AnswerFrame>
      {asked.error === null ? (
        <Spinner isBlock label={t('common.loading')} />
      ) : (
        <>
          <h1 tabIndex={-1}>{t('answer.closed')}</h1>
          <TableClosed
            error={asked.error}
            host={null}
            hasWords={false}
            onRetry={() => void asked.refetch()}
          />
        </>
      )}
    </AnswerFrame>
  )
}
