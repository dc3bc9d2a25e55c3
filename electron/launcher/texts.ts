/** Why there is no desktop window; each has a line of its own. */
export type FallbackReason = 'no-display' | 'fetch-failed' | 'fetch-stalled' | 'app-failed'

/** What `npm start` and `npm run demo` print. */
export type LaunchTexts = Readonly<{
  reason: Readonly<Record<FallbackReason, string>>
  opensInBrowser: (link: string) => string
  openYourself: (link: string) => string
  noBrowser: string
  demo: string
  roles: Readonly<Record<string, string>>
}>

const nl: LaunchTexts = {
  reason: {
    'no-display': 'Hier is geen beeldscherm voor de desktop-app.',
    'fetch-failed': 'De desktop-app kon niet worden opgehaald.',
    'fetch-stalled': 'Het ophalen van de desktop-app stond stil.',
    'app-failed': 'De desktop-app kon hier niet starten.',
  },
  opensInBrowser: (link) => `Rondetafel opent in de browser: ${link}`,
  openYourself: (link) => `Open deze link in een browser: ${link}`,
  noBrowser: 'Er is geen browser gevonden; open de link hierboven zelf.',
  demo: 'Oefenen met twee verzonnen gezinnen. Wat je schrijft, verdwijnt bij het afsluiten.',
  roles: {
    regisseur: 'regisseur',
    professional: 'professional',
    gezinslid: 'gezin',
    steunfiguur: 'steunfiguur',
    meelezer: 'meelezer',
  },
}

const en: LaunchTexts = {
  reason: {
    'no-display': 'There is no display for the desktop app here.',
    'fetch-failed': 'The desktop app could not be fetched.',
    'fetch-stalled': 'Fetching the desktop app came to a halt.',
    'app-failed': 'The desktop app could not start here.',
  },
  opensInBrowser: (link) => `Rondetafel opens in the browser: ${link}`,
  openYourself: (link) => `Open this link in a browser: ${link}`,
  noBrowser: 'No browser was found; open the link above yourself.',
  demo: 'Practising with two invented families. What you write is gone when you close.',
  roles: {
    regisseur: 'coach',
    professional: 'professional',
    gezinslid: 'family',
    steunfiguur: 'trusted person',
    meelezer: 'reader',
  },
}

/** What the system says it speaks. Linux without a setting says nothing, though Node then answers English. */
export function readLocale(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => (value ?? '') !== '')
  if (set !== undefined || platform === 'linux') return set ?? ''
  return Intl.DateTimeFormat().resolvedOptions().locale
}

/** Dutch, unless the system is English. 'C' (a bare server) is not English. */
export const pickTexts = (locale: string): LaunchTexts => (locale.startsWith('en') ? en : nl)
