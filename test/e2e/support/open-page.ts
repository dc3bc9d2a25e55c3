import { type Browser, type BrowserContext, type Page, test } from '@playwright/test'

export type Look = Readonly<{
  language?: 'nl' | 'en'
  theme?: 'light' | 'dark'
  width?: number
  height?: number
}>

/** One person's screen: an own browser context, so nothing is shared but the host. */
export type Screen = Readonly<{
  context: BrowserContext
  page: Page
  /** Everything that went wrong on this screen: console errors, thrown errors, refused by the security policy. */
  faults: readonly string[]
  /** Bytes that came in over sockets and requests so far, as one latin1 string to search in. */
  received(): string
}>

const opened = new Map<string, BrowserContext[]>()

/**
 * Closes the screens of earlier stories. Their hosts are gone, and thirty pages that try to come back to one
 * slow down the story that runs now. Outside a story (pictures) nothing is closed.
 */
async function closeEarlier(context: BrowserContext): Promise<void> {
  const id = readStoryId()
  if (id === null) return
  const earlier = [...opened].filter(([of]) => of !== id)
  opened.set(id, [...(opened.get(id) ?? []), context])
  for (const [of] of earlier) opened.delete(of)
  await Promise.all(earlier.flatMap(([, contexts]) => contexts).map(async (one) => one.close()))
}

function readStoryId(): string | null {
  try {
    return test.info().testId
  } catch {
    return null
  }
}

/** Opens a screen of its own, and listens for everything that should not happen on it. */
export async function openScreen(browser: Browser, url: string, look: Look = {}): Promise<Screen> {
  const { language = 'nl', theme = 'light', width = 1366, height = 768 } = look
  const context = await browser.newContext({
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  await closeEarlier(context)
  await context.addInitScript(
    ([lang, shade]) => {
      // The settings of this device, as the settings page keeps them.
      localStorage.setItem('rondetafel.settings', JSON.stringify({ language: lang, theme: shade }))
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        console.error(`refused by policy: ${effectiveDirective} ${blockedURI}`),
      )
    },
    [language, theme] as const,
  )
  const page = await context.newPage()
  const faults: string[] = []
  const bytes: Buffer[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => bytes.push(Buffer.from(payload))),
  )
  page.on('response', (response) => {
    if (!response.url().includes('/api/')) return
    response.body().then(
      (body) => bytes.push(body),
      () => undefined,
    )
  })
  await page.goto(url)
  return { context, page, faults, received: () => Buffer.concat(bytes).toString('latin1') }
}

/**
 * Goes to another page of the app as a link in it does. Not chosen: opening its address, which loads the whole
 * app anew; stories that are about that do so themselves, and so does who cannot say by what the next page
 * differs from this one: this page stands until the next is there.
 */
export async function goWithin(page: Page, url: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), url)
}
