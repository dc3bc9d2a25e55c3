import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { fillPlaces } from '../../../shared/util/fill-places.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useView } from '../../platform/use-request.ts'
import type { EntryDraft } from './entry-draft.ts'
import { suggestEntries } from './suggested-entries.ts'
import styles from './logbook.module.css'

type SuggestionsProps = Readonly<{
  caseId: string
  /** An entry is being written: beginning another would throw it away. */
  isBusy: boolean
  onUse: (given: Pick<EntryDraft, 'facts' | 'on' | 'basedOn'>) => void
}>

/** What is on record already, to begin an entry from. */
export function Suggestions({ caseId, isBusy, onUse }: SuggestionsProps) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const records = useView('records', { params: { caseId } })
  const suggestions = suggestEntries(records.data ?? [])
  return (
    <section aria-labelledby="logbook-suggestions">
      <h2 className={styles.asideTitle} id="logbook-suggestions">
        {t('logbook.suggestions.title')}
      </h2>
      <p>{t('logbook.suggestions.intro')}</p>
      <ErrorNotice error={records.error} onRetry={() => void records.refetch()} />
      {suggestions.length === 0 && <p>{t('logbook.suggestions.none')}</p>}
      <ul className={styles.suggestions}>
        {suggestions.map(({ n, on, byName, sentence, values }) => {
          const facts = fillPlaces(inLanguage(sentence, i18n.language), {
            ...values,
            by: byName ?? t('logbook.suggestions.host'),
          })
          return (
            <li key={n}>
              <time dateTime={on}>{format.fullDay(on)}</time>
              <p>{facts}</p>
              {!isBusy && (
                <Button
                  variant="quiet"
                  icon="notebook-pen"
                  onPress={() => onUse({ facts, on, basedOn: n })}
                >
                  {t('logbook.suggestions.use')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
