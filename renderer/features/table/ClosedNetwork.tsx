import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NetworkState } from '../../../shared/api/replies.ts'
import { announce } from '../../components/announce.ts'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Stack } from '../../components/Stack.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'
import styles from './table.module.css'

type ClosedNetworkProps = Readonly<{ network: NetworkState; onLookAgain: () => void }>

/** Chooses an address and opens the table on it. */
export function ClosedNetwork({ network, onLookAgain }: ClosedNetworkProps) {
  const { t } = useTranslation()
  const open = useCommand('openNetwork')
  const [chosen, setChosen] = useState<string | null>(null)
  const [browserGuests, setBrowserGuests] = useState(network.browserGuests)
  const address = pickAddress(network.addresses, chosen)

  if (address === null) {
    return (
      <Notice
        kind="warning"
        icon="wifi-off"
        actions={<Button onPress={onLookAgain}>{t('table.network.again')}</Button>}
      >
        {t('table.network.noAddress')}
      </Notice>
    )
  }
  return (
    <div className={styles.measure}>
      <Stack>
        <p>{t('table.network.closedText')}</p>
        {open.error !== null && <ErrorNotice error={open.error} />}
        <ChoiceGroup
          label={t('table.network.address')}
          hint={t('table.network.addressHint')}
          value={address}
          onChange={setChosen}
          choices={network.addresses.map((id) => ({ id, label: id, icon: 'wifi' }))}
        />
        {network.ownCertificate ? (
          <Notice kind="positive" icon="shield-check">
            {t('table.network.ownCertificate')}
          </Notice>
        ) : (
          <BrowserGuests isAllowed={browserGuests} onChange={setBrowserGuests} />
        )}
        <div>
          <Button
            variant="primary"
            icon="door-open"
            isPending={open.isPending}
            onPress={() =>
              open.mutate(
                { body: { address, browserGuests } },
                { onSuccess: () => announce(t('table.network.opened'), 'polite') },
              )
            }
          >
            {t('table.network.open')}
          </Button>
        </div>
      </Stack>
    </div>
  )
}

type BrowserGuestsProps = Readonly<{ isAllowed: boolean; onChange: (isAllowed: boolean) => void }>

function BrowserGuests({ isAllowed, onChange }: BrowserGuestsProps) {
  const { t } = useTranslation()
  return (
    <Stack gap="sm">
      <Checkbox
        variant="card"
        isSelected={isAllowed}
        onChange={onChange}
        hint={t('table.network.browserGuestsHint')}
      >
        {t('table.network.browserGuests')}
      </Checkbox>
      {!isAllowed && <p className={styles.hint}>{t('table.network.onlyApp')}</p>}
    </Stack>
  )
}

/** The address that was chosen, as long as the laptop still has it; else the first. */
const pickAddress = (addresses: readonly string[], chosen: string | null): string | null =>
  addresses.find((address) => address === chosen) ?? addresses[0] ?? null
