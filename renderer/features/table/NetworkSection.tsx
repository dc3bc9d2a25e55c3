import { useTranslation } from 'react-i18next'
import { Section } from '../../components/Section.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useView } from '../../platform/use-request.ts'
import { ClosedNetwork } from './ClosedNetwork.tsx'
import { OpenNetwork } from './OpenNetwork.tsx'

/** Whether guests can reach this laptop, and how that begins and ends. */
export function NetworkSection() {
  const { t } = useTranslation()
  const network = useView('network', {})
  const state = network.data
  const retry = () => void network.refetch()
  return (
    <Section title={t(state?.open ? 'table.network.openTitle' : 'table.network.title')}>
      {network.error !== null && <ErrorNotice error={network.error} onRetry={retry} />}
      {network.isPending && <Spinner isBlock label={t('table.loading')} />}
      {state !== undefined &&
        (state.open === null ? (
          <ClosedNetwork network={state} onLookAgain={retry} />
        ) : (
          <OpenNetwork network={state} open={state.open} />
        ))}
    </Section>
  )
}
