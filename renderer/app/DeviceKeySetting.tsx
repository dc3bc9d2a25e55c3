import { useTranslation } from 'react-i18next'
import { Checkbox } from '../components/Checkbox.tsx'
import { Stack } from '../components/Stack.tsx'
import { ErrorNotice } from '../platform/ErrorNotice.tsx'
import { useSession } from '../platform/session.tsx'
import { useDeviceKey } from '../platform/use-device-key.ts'

/** Lets the owner open the vault without the passphrase on this computer, and take that back. */
export function DeviceKeySetting() {
  const { t } = useTranslation()
  const { isOwner, isPractice } = useSession()
  const key = useDeviceKey()
  // A practice vault has no key to keep: it is gone when it closes.
  if (key === null || !isOwner || isPractice) return null
  const { isRemembered, change } = key
  return (
    <Stack>
      <Checkbox
        variant="card"
        isSelected={change.isPending ? change.variables : isRemembered}
        onChange={(isToRemember) => {
          if (!change.isPending) change.mutate(isToRemember)
        }}
        hint={t('frame.settingsPage.deviceKey.hint')}
      >
        {t('frame.settingsPage.deviceKey.label')}
      </Checkbox>
      <ErrorNotice error={change.error} />
    </Stack>
  )
}
