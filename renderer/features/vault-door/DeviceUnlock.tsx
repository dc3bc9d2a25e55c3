import { useTranslation } from 'react-i18next'
import { AppError } from '../../../shared/errors/app-error.ts'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { takeBearer } from '../../platform/bearer.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useDeviceKey, useDeviceUnlock } from '../../platform/use-device-key.ts'

/** The key is gone, or is one of another vault: nothing is wrong with the vault itself. */
const keyFailures: ReadonlySet<string> = new Set([
  'vault/wrong-passphrase',
  'request/not-found',
  'access/forbidden',
])

/** Opens the vault with the keychain of this computer, where the owner asked for that before. */
export function DeviceUnlock() {
  const { t } = useTranslation()
  const key = useDeviceKey()
  const unlock = useDeviceUnlock()
  if (key?.isRemembered !== true) return null
  const { error } = unlock
  return (
    <>
      {error instanceof AppError && keyFailures.has(error.code) ? (
        <Notice kind="warning" isAlert title={t('vault-door.device.failedTitle')}>
          {t('vault-door.device.failedText')}
        </Notice>
      ) : (
        <ErrorNotice error={error} />
      )}
      <Button
        icon="key-round"
        block
        isPending={unlock.isPending}
        onPress={() => unlock.mutate(undefined, { onSuccess: takeBearer })}
      >
        {t('vault-door.device.unlock')}
      </Button>
    </>
  )
}
