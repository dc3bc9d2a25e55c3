import { useTranslation } from 'react-i18next'
import { ChoiceGroup } from '../components/ChoiceGroup.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Stack } from '../components/Stack.tsx'
import { AdaptationsSetting } from '../features/adaptations/AdaptationsSetting.tsx'
import { LadderSetting } from '../features/adaptations/LadderSetting.tsx'
import { HouseStyleSetting } from '../features/output/HouseStyleSetting.tsx'
import { changeSettings } from '../platform/settings.ts'
import { useSettings } from '../platform/use-settings.ts'
import { DeviceKeySetting } from './DeviceKeySetting.tsx'
import { StaleBackupsSetting } from './StaleBackupsSetting.tsx'
import styles from './SettingsPage.module.css'

/** What a person chooses for this device; every choice works at once. */
export function SettingsPage() {
  const { t } = useTranslation()
  const { language, theme, caretNames } = useSettings()
  return (
    <>
      <PageHead title={t('frame.settings')}>{t('frame.settingsPage.intro')}</PageHead>
      <div className={styles.choices}>
        <Stack gap="xl">
          <Setting name="language" value={language} values={['nl', 'en']} />
          <Setting name="theme" value={theme} values={['light', 'dark', 'auto']} />
          <Setting name="caretNames" value={caretNames} values={['always', 'typing', 'never']} />
          <DeviceKeySetting />
          <StaleBackupsSetting />
          <HouseStyleSetting />
          <AdaptationsSetting />
          <LadderSetting />
        </Stack>
      </div>
    </>
  )
}

type SettingProps = Readonly<{
  name: 'language' | 'theme' | 'caretNames'
  value: string
  values: readonly string[]
}>

function Setting({ name, value, values }: SettingProps) {
  const { t } = useTranslation()
  return (
    <ChoiceGroup
      label={t(`frame.settingsPage.${name}.label`)}
      value={value}
      // Safe: the choices below are exactly the values of this setting.
      onChange={(next) => changeSettings({ [name]: next })}
      choices={values.map((id) => ({ id, label: t(`frame.settingsPage.${name}.${id}`) }))}
    />
  )
}
