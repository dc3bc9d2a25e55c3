import { onSettingsChange, readSettings } from '../platform/settings.ts'

/** Puts the chosen theme on the page, now and on every change. */
export function showTheme(): void {
  const show = () => {
    document.documentElement.dataset.theme = readSettings().theme
  }
  show()
  onSettingsChange(show)
}
