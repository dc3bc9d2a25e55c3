/** The sizes of a picture by their width: a laptop, a phone, and the screen on the wall. */
export const sizes = {
  390: { width: 390, height: 844 },
  1366: { width: 1366, height: 768 },
  1920: { width: 1920, height: 1080 },
} as const

/** One picture of a screen, and the tour that comes past it. */
export type Picture = Readonly<{
  tour: string
  screen: string
  width: keyof typeof sizes
  language: 'nl' | 'en'
  theme: 'light' | 'dark'
}>

const nl = (tour: string, screen: string, width: Picture['width'] = 1366): Picture => ({
  tour,
  screen,
  width,
  language: 'nl',
  theme: 'light',
})

/** The pictures that are kept beside the source, because the README shows them or may. */
export const readmePictures: readonly Picture[] = [
  nl('together', 'plan'),
  { ...nl('together', 'plan'), theme: 'dark' },
  { ...nl('together', 'plan'), language: 'en' },
  nl('together', 'plan', 390),
  nl('plan', 'caseload'),
  nl('plan', 'team-notes'),
  nl('door', 'door-welcome'),
  nl('table', 'table-lobby'),
  nl('table', 'table-invite'),
  nl('guest', 'join-promise-partner'),
  nl('guest', 'family-now', 390),
  nl('guest', 'family-plan', 390),
]

/** 'plan-1366-nl-light.png' */
export const toFileName = ({ screen, width, language, theme }: Omit<Picture, 'tour'>): string =>
  `${screen}-${width}-${language}-${theme}.png`
