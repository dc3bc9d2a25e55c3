import { useTranslation } from 'react-i18next'
import type { RegisterEntry, RegisterSource } from '../../../shared/output/register-entries.ts'
import { TextLink } from '../../components/TextLink.tsx'
import styles from './register.module.css'

type EntrySourcesProps = Readonly<{ caseId: string; entry: RegisterEntry }>

/** Where an entry comes from and what took its place, each with its way there. */
export function EntrySources({ caseId, entry: { kind, id, sources } }: EntrySourcesProps) {
  const { t } = useTranslation()
  return (
    <ul className={styles.sources}>
      {kind === 'decision' && (
        <li>
          <TextLink
            href={`/huishouden/${caseId}/stuk/decision?over=${encodeURIComponent(id)}`}
            label={t('register.paperOf', { id })}
          >
            {t('register.paper')}
          </TextLink>
        </li>
      )}
      {sources.map((source) => (
        <li key={`${source.kind} ${source.id}`}>
          <TextLink href={toHref(caseId, source, kind)}>
            {t(`register.source.${source.kind}`, { id: source.id })}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}

/** A single meeting has no page of its own but its minutes. */
function toHref(
  caseId: string,
  { kind, id, root }: RegisterSource,
  of: RegisterEntry['kind'],
): string {
  const base = `/huishouden/${caseId}`
  switch (kind) {
    case 'plan':
      return root === undefined
        ? `${base}/plan`
        : `${base}/plan?plek=${encodeURIComponent(`${root}/${id}/title`)}`
    case 'test':
      return `${base}/omgekeerde-toets/${encodeURIComponent(id)}`
    case 'meeting':
      return `${base}/stuk/minutes?over=${encodeURIComponent(id)}`
    case 'mandate':
      return `${base}/mandaat`
    case 'agreement':
      return `#agreement-${id}`
    case 'decision':
      return `${base}/besluiten/${encodeURIComponent(id)}`
    case 'next':
      return of === 'agreement' ? `#agreement-${id}` : `${base}/besluiten/${encodeURIComponent(id)}`
  }
}
