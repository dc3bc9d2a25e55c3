import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { changeSettings } from './settings.ts'
import { useSettings } from './use-settings.ts'

/** The other language, in its own words, for who has no settings page yet. */
export function LanguageButton() {
  const { t } = useTranslation()
  const { language } = useSettings()
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <Button icon="languages" variant="quiet" onPress={() => changeSettings({ language: other })}>
      <span lang={other}>{t(`frame.settingsPage.language.${other}`)}</span>
    </Button>
  )
}
