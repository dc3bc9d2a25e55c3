import i18next, { type Resource, type ResourceLanguage } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { onSettingsChange, readSettings } from '../platform/settings.ts'
import { toResources } from './to-resources.ts'

const dutch = import.meta.glob<ResourceLanguage>('./nl/*.json', { eager: true, import: 'default' })

const resources: Resource = { nl: { translation: toResources(dutch) } }

void i18next.use(initReactI18next).init({
  lng: 'nl',
  fallbackLng: 'nl',
  resources,
  // Without this a missing language would be awaited and nothing shown: Dutch is there from the start.
  partialBundledLanguages: true,
  // React escapes already.
  interpolation: { escapeValue: false },
  // With a bundle in hand there is nothing to wait for, and a page is never shown with bare keys.
  initAsync: false,
  react: { useSuspense: false },
})

/** Follows the language of the settings; English is fetched when first asked for. */
export async function showLanguage(): Promise<void> {
  if (readSettings().language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { english } = await import('./english.ts')
    i18next.addResourceBundle('en', 'translation', english)
  }
  // Read after the waiting: the choice may be another one by now.
  const { language } = readSettings()
  await i18next.changeLanguage(language)
  if (typeof document !== 'undefined') document.documentElement.lang = language
}

void showLanguage()
onSettingsChange(() => void showLanguage())
