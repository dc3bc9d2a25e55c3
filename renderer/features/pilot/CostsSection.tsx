import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Section } from '../../components/Section.tsx'
import { Table } from '../../components/Table.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand, useView } from '../../platform/use-request.ts'
import { useSettings } from '../../platform/use-settings.ts'

/** Estimates from the reverse tests, off until somebody wants them: always a range, always called an estimate. */
export function CostsSection() {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { data, error, refetch } = useView('pilotCosts', {})
  const command = useCommand('switchPilotCosts')
  const toEuros = (amount: number): string =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    }).format(amount)
  const sums = data?.sums ?? null
  return (
    <Section title={t('pilot.costs.title')} intro={t('pilot.costs.intro')}>
      <ErrorNotice error={error ?? command.error} onRetry={() => void refetch()} />
      <Checkbox
        isSelected={data?.isOn ?? false}
        onChange={(isOn) => void command.mutateAsync({ body: { isOn } }).catch(() => null)}
      >
        {t('pilot.costs.on')}
      </Checkbox>
      {sums !== null && sums.length === 0 && <p>{t('pilot.tooFew')}</p>}
      {sums !== null && sums.length > 0 && (
        <Table
          caption={t('pilot.costs.title')}
          columns={['kind', 'range', 'households', 'source'].map((id) => ({
            id,
            label: t(`pilot.costs.${id}`),
          }))}
          rows={sums.map(({ kind, households, lines, fromEuros, toEuros: upTo }) => ({
            id: kind,
            cells: {
              kind: t(`pilot.costs.kinds.${kind}`),
              range:
                upTo === null
                  ? t('pilot.costs.from', { from: toEuros(fromEuros) })
                  : t('pilot.costs.between', { from: toEuros(fromEuros), to: toEuros(upTo) }),
              households,
              source: t('pilot.costs.lines', { count: lines }),
            },
          }))}
        />
      )}
    </Section>
  )
}
