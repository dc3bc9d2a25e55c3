import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NetworkState } from '../../../shared/api/replies.ts'
import { announce } from '../../components/announce.ts'
import { Button } from '../../components/Button.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Row } from '../../components/Row.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Status } from '../../components/Status.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'
import { Fingerprint } from './Fingerprint.tsx'
import styles from './table.module.css'

type OpenNetworkProps = Readonly<{
  network: NetworkState
  open: NonNullable<NetworkState['open']>
}>

/** Where guests come in, how they can tell that it is this laptop, and the way to close. */
export function OpenNetwork({ network, open }: OpenNetworkProps) {
  const { t } = useTranslation()
  const close = useCommand('closeNetwork')
  const [isAsking, setIsAsking] = useState(false)
  return (
    <Stack>
      <p>{t('table.network.openText')}</p>
      {close.error !== null && <ErrorNotice error={close.error} />}
      <Facts facts={useNetworkFacts(network, open)} />
      <Row>
        <CopyButton text={open.url} label={t('table.network.copyUrl')} />
        <Button icon="lock" onPress={() => setIsAsking(true)}>
          {t('table.network.close')}
        </Button>
      </Row>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('table.network.closeTitle')}
        confirmLabel={t('table.network.close')}
        isPending={close.isPending}
        onCancel={() => setIsAsking(false)}
        onConfirm={() =>
          close.mutate(
            {},
            {
              onSuccess: () => announce(t('table.network.closed'), 'polite'),
              onSettled: () => setIsAsking(false),
            },
          )
        }
      >
        {t('table.network.closeBody')}
      </ConfirmDialog>
    </Stack>
  )
}

function useNetworkFacts(network: NetworkState, open: NonNullable<NetworkState['open']>) {
  const { t } = useTranslation()
  const browsersJoin = network.browserGuests || network.ownCertificate
  return [
    {
      id: 'url',
      term: t('table.network.url'),
      value: <span className={styles.address}>{open.url}</span>,
    },
    {
      id: 'browsers',
      term: t('table.network.browsers'),
      value: (
        <Status icon={browsersJoin ? 'circle-check' : 'ban'}>
          {t(`table.network.${browsersJoin ? 'browsersAllowed' : 'browsersRefused'}`)}
        </Status>
      ),
    },
    {
      id: 'fingerprint',
      term: t('table.network.fingerprint'),
      value: <Fingerprint hex={open.fingerprint} />,
    },
  ]
}
