import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import { ruleKinds } from '../../../shared/content/reverse-test/rule-kinds.ts'
import { CopyButton } from '../../components/CopyButton.tsx'
import { Section } from '../../components/Section.tsx'
import { Table } from '../../components/Table.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useView } from '../../platform/use-request.ts'

/** What all cases together tell policy, without the cases; to copy into a letter. */
export function PolicySignals() {
  const { t, i18n } = useTranslation()
  const { data: signals = [], error, refetch } = useView('policySignals', {})
  const kindOf = (id: string): string => {
    const kind = ruleKinds.find((known) => known.id === id)
    return kind === undefined ? id : inLanguage(kind, i18n.language)
  }
  const asText = signals
    .map(({ kind, words, month }) => `${kindOf(kind)} (${month}): ${words}`)
    .join('\n')
  return (
    <Section title={t('adaptations.signals.title')} intro={t('adaptations.signals.intro')}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {signals.length === 0 ? (
        <p>{t('adaptations.signals.none')}</p>
      ) : (
        <>
          <Table
            caption={t('adaptations.signals.title')}
            columns={['words', 'kind', 'month'].map((id) => ({
              id,
              label: t(`adaptations.signals.${id}`),
            }))}
            rows={signals.map(({ kind, words, month }, at) => ({
              // Safe: the list is replaced as a whole.
              id: String(at),
              cells: { words, kind: kindOf(kind), month },
            }))}
          />
          <CopyButton text={asText} label={t('adaptations.signals.copy')} />
        </>
      )}
    </Section>
  )
}
