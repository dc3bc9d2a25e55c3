/** The words that the shell says itself, outside any page. */
export type ShellTexts = Readonly<{
  menu: Readonly<
    Record<
      | 'file'
      | 'lock'
      | 'print'
      | 'quit'
      | 'edit'
      | 'cut'
      | 'copy'
      | 'paste'
      | 'pastePlain'
      | 'selectAll'
      | 'view'
      | 'zoomIn'
      | 'zoomOut'
      | 'zoomReset'
      | 'fullScreen'
      | 'developer'
      | 'window'
      | 'minimise'
      | 'close'
      | 'about',
      string
    >
  >
  unsent: Readonly<{ message: string; detail: string; stay: string; leave: string }>
  join: Readonly<{
    message: string
    detail: (address: string) => string
    open: string
    back: string
  }>
  unreachable: Readonly<{ message: string; detail: string; back: string }>
  hostRestarted: Readonly<{ message: string; detail: string; unlock: string }>
  hostGone: Readonly<{ message: string; detail: string; close: string }>
}>

const nl: ShellTexts = {
  menu: {
    file: 'Bestand',
    lock: 'Kluis op slot',
    print: 'Afdrukken…',
    quit: 'Rondetafel afsluiten',
    edit: 'Bewerken',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    pastePlain: 'Plakken zonder opmaak',
    selectAll: 'Alles selecteren',
    view: 'Beeld',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    zoomReset: 'Gewone grootte',
    fullScreen: 'Volledig scherm',
    developer: 'Gereedschap voor ontwikkelaars',
    window: 'Venster',
    minimise: 'Minimaliseren',
    close: 'Venster sluiten',
    about: 'Over Rondetafel',
  },
  unsent: {
    message: 'Dit venster sluiten?',
    detail: 'Er staat nog tekst op dit scherm die niet bewaard is. Die verdwijnt; de rest blijft.',
    stay: 'Open laten',
    leave: 'Venster sluiten',
  },
  join: {
    message: 'Meedoen aan een gesprek op een andere laptop?',
    detail: (address) =>
      `De uitnodiging wijst naar ${address}. Ga alleen verder als je deze uitnodiging zelf hebt gekregen.`,
    open: 'Meedoen',
    back: 'Nu niet',
  },
  unreachable: {
    message: 'Die laptop is nu niet te bereiken.',
    detail:
      'Er is niets verstuurd. Kijk of je op hetzelfde netwerk zit, of vraag om een nieuwe uitnodiging.',
    back: 'Terug',
  },
  hostRestarted: {
    message: 'Rondetafel is opnieuw gestart en de kluis is op slot.',
    detail: 'Alles wat bewaard was, is er nog. Ontgrendel de kluis om verder te gaan.',
    unlock: 'Ontgrendelen',
  },
  hostGone: {
    message: 'Rondetafel kan niet verder.',
    detail:
      'Alles wat bewaard was, staat veilig in de kluis. Sluit af en start opnieuw. Blijft dit gebeuren, start dan de laptop opnieuw.',
    close: 'Afsluiten',
  },
}

const en: ShellTexts = {
  menu: {
    file: 'File',
    lock: 'Lock the vault',
    print: 'Print…',
    quit: 'Quit Rondetafel',
    edit: 'Edit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste without formatting',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    zoomReset: 'Usual size',
    fullScreen: 'Full screen',
    developer: 'Developer tools',
    window: 'Window',
    minimise: 'Minimise',
    close: 'Close window',
    about: 'About Rondetafel',
  },
  unsent: {
    message: 'Close this window?',
    detail:
      'There is text on this screen that has not been saved. It will be gone; the rest stays.',
    stay: 'Leave open',
    leave: 'Close window',
  },
  join: {
    message: 'Join a meeting on another laptop?',
    detail: (address) =>
      `The invitation points to ${address}. Go on only if this invitation was given to you.`,
    open: 'Join',
    back: 'Not now',
  },
  unreachable: {
    message: "That laptop can't be reached now.",
    detail:
      'Nothing was sent. Check that you are on the same network, or ask for a new invitation.',
    back: 'Back',
  },
  hostRestarted: {
    message: 'Rondetafel has restarted and the vault is locked.',
    detail: 'Everything that was saved is still there. Unlock the vault to go on.',
    unlock: 'Unlock',
  },
  hostGone: {
    message: "Rondetafel can't go on.",
    detail:
      'Everything that was saved is safe in the vault. Close and start again. If this keeps happening, restart the laptop.',
    close: 'Close',
  },
}

/** Dutch, unless the system is English. `locale` as Electron's app.getLocale() gives it. */
export const pickShellTexts = (locale: string): ShellTexts => (locale.startsWith('en') ? en : nl)
