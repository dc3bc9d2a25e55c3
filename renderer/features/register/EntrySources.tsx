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

/** Things in the plan have no address of their own yet, and neither has a single meeting. */
function toHref(caseId: string, { kind, id }: RegisterSource, of: RegisterEntry['kind']): string {
  const base = `/huishouden/${caseId}`
  switch (kind) {
    case 'plan':
      return `${base}/plan`
    case 'test':
      return `${base}/omgekeerde-toets/${encodeURIComponent(id)}`
    case 'meeting':
      return `${base}/gesprekken`
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
