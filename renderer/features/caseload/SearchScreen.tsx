import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { maxSearchLength } from '../../../shared/api/caseload-routes.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useSession } from '../../platform/session.tsx'
import { useView } from '../../platform/use-request.ts'
import { SearchHits } from './SearchHits.tsx'
import { useSettled } from './use-settled.ts'
import styles from './search.module.css'

type SearchScreenProps = Readonly<{
  startWords: string
  /** Begun anew on its own page, where nothing else moves the focus. */
  takesFocus?: boolean
  /** The words settled: for the address. */
  onWords: (words: string) => void
}>

/** One letter begins too many words to mean any of them. */
const minLength = 2

/** Asks for words and shows where they stand, in everything this participant may read. */
export function SearchScreen({ startWords, takesFocus = false, onWords }: SearchScreenProps) {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const [words, setWords] = useState(startWords)
  const asked = useSettled(words.trim())
  const isEnough = asked.length >= minLength
  const answer = useView(
    'search',
    { query: { text: asked } },
    { isEnabled: isEnough, keepsLast: true },
  )
  const told = useRef(startWords)
  useEffect(() => {
    // Only words that changed here: on the way to another page its address comes by as well.
    if (asked === told.current) return
    told.current = asked
    onWords(asked)
  }, [asked, onWords])

  return (
    <>
      <PageHead title={t('caseload.find.title')}>
        {t(isOwner ? 'caseload.find.all' : 'caseload.find.own')}
      </PageHead>
      {/* Whoever comes here wants to type. */}
      <div className={styles.field} data-arrival>
        <TextField
          type="search"
          icon="search"
          label={t('caseload.find.label')}
          hint={t('caseload.find.hint')}
          value={words}
          onChange={setWords}
          maxLength={maxSearchLength}
          autoComplete="off"
          autoFocus={takesFocus}
        />
      </div>
      {answer.error !== null && (
        <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      <output className={styles.count}>
        {isEnough && answer.data !== undefined && answer.data.hits.length > 0
          ? t('caseload.find.found', { count: answer.data.hits.length })
          : ''}
        {isEnough && answer.data?.hasMore === true && ` ${t('caseload.find.more')}`}
        {(answer.data?.pending ?? 0) > 0 && ` ${t('caseload.find.pending')}`}
      </output>
      {isEnough && answer.data?.hits.length === 0 && !answer.isPlaceholderData && (
        <EmptyState>{t('caseload.find.nothing', { search: asked })}</EmptyState>
      )}
      {isEnough && answer.data !== undefined && (
        <SearchHits hits={answer.data.hits} words={asked} />
      )}
    </>
  )
}
