import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../../shared/api/caseload-routes.ts'
import { Icon } from '../../components/Icon.tsx'
import type { IconName } from '../../components/icon-names.ts'
import { Tag } from '../../components/Tag.tsx'
import { TextLink } from '../../components/TextLink.tsx'
import { useSession } from '../../platform/session.tsx'
import { groupByCase, toHitLink } from './search-links.ts'
import styles from './search.module.css'

type SearchHitsProps = Readonly<{ hits: readonly SearchHit[]; words: string }>

/** What was found, per household; each hit is a link to its place. */
export function SearchHits({ hits, words }: SearchHitsProps) {
  const { t } = useTranslation()
  return groupByCase(hits).map((group) => {
    const [first] = group
    if (first === undefined) return null
    return (
      <section key={first.caseId} className={styles.case}>
        <h2 className={styles.title}>
          {first.caseTitle} <span className={styles.ref}>{first.ref}</span>{' '}
          {first.isExample && <Tag kind="outline">{t('caseload.example')}</Tag>}
        </h2>
        <ul className={styles.hits}>
          {group.map((hit) => (
            <Hit key={toHitKey(hit)} hit={hit} words={words} />
          ))}
        </ul>
      </section>
    )
  })
}

function Hit({ hit, words }: Readonly<{ hit: SearchHit; words: string }>) {
  const { t } = useTranslation()
  const { role } = useSession()
  const { place } = hit
  const kind = place.of === 'record' ? 'record' : place.kind
  return (
    <li className={styles.hit}>
      <span className={styles.place}>
        <Icon name={kindIcons[kind] ?? 'target'} size="sm" />
        {t(`caseload.find.kinds.${kind}`, { defaultValue: t('caseload.find.kinds.plan') })}
        {place.of === 'document' &&
          ` · ${t(`caseload.find.roots.${place.root}`, { defaultValue: t('caseload.find.roots.other') })}`}
      </span>
      <TextLink href={toHitLink(hit, role, words)}>
        {hit.snippet.map((part, index) =>
          part.isFound ? (
            // The parts of one snippet never change places.
            <mark key={index} className={styles.mark}>
              {part.text}
            </mark>
          ) : (
            part.text
          ),
        )}
      </TextLink>
    </li>
  )
}

const toHitKey = ({ place }: SearchHit): string =>
  place.of === 'record'
    ? `record/${place.n}`
    : `${place.kind}/${place.root}/${place.entityId}/${place.field}`

const kindIcons: Readonly<Partial<Record<string, IconName>>> = {
  plan: 'target',
  familyVoice: 'house',
  teamNotes: 'notebook-pen',
  reverseTest: 'scale',
  record: 'list-checks',
}
