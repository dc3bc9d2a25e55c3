import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import {
  breakthroughLabels,
  breakthroughSizeLabels,
} from '../../../shared/content/reflection/breakthroughs.ts'
import { factors } from '../../../shared/content/reflection/factors.ts'
import { Facts } from '../../components/Facts.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useFormat } from '../../platform/use-format.ts'
import type { RecordEntry } from '../../platform/use-records.ts'
import type { Entry } from './entry-draft.ts'
import styles from './logbook.module.css'

type EntryListProps = Readonly<{ entries: readonly RecordEntry<Entry>[] }>

/** The entries, newest day first. */
export function EntryList({ entries }: EntryListProps) {
  return (
    <ol className={styles.entries}>
      {entries
        .toSorted((a, b) => (a.body.on === b.body.on ? b.n - a.n : a.body.on < b.body.on ? 1 : -1))
        .map(({ n, body }) => (
          <li key={n} className={styles.entry}>
            <OneEntry entry={body} />
          </li>
        ))}
    </ol>
  )
}

function OneEntry({ entry }: Readonly<{ entry: Entry }>) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const { breakthrough } = entry
  const told = (['different', 'effect', 'nextStep', 'question'] as const).filter(
    (id) => entry[id] !== '',
  )
  const tags = factors.filter(({ id }) => entry.factors.includes(id))
  return (
    <article aria-label={format.fullDay(entry.on)}>
      <h2 className={styles.day}>{format.fullDay(entry.on)}</h2>
      <p className={styles.told}>{entry.facts}</p>
      <Facts
        facts={[
          ...told.map((id) => ({ id, term: t(`logbook.field.${id}`), value: entry[id] })),
          ...(breakthrough === null
            ? []
            : [
                {
                  id: 'breakthrough',
                  term: t('logbook.field.breakthrough'),
                  value: `${inLanguage(breakthroughLabels[breakthrough.type], i18n.language)} (${inLanguage(breakthroughSizeLabels[breakthrough.size], i18n.language)})`,
                },
              ]),
          ...(entry.feeling === null
            ? []
            : [
                {
                  id: 'feeling',
                  term: t('logbook.field.feeling'),
                  value: t('logbook.feeling.of', { grade: entry.feeling }),
                },
              ]),
        ]}
      />
      {tags.length > 0 && (
        <ul className={styles.tags} aria-label={t('logbook.factors')}>
          {tags.map(({ id, doesHelp, ...label }) => (
            <li key={id}>
              <Tag kind={doesHelp ? 'default' : 'outline'}>
                {`${doesHelp ? '+' : '−'} ${inLanguage(label, i18n.language)}`}
              </Tag>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
