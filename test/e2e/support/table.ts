import type { Browser, Locator, Page } from '@playwright/test'
import { type HostFolder, type HostProcess, startHostProcess } from '../../helpers/host-process.ts'
import { copyPracticeFolder } from '../../helpers/practice-folder.ts'
import { type Look, openScreen, type Screen } from './open-page.ts'

/** A running host with the practice cases, that can be killed and started again on the same address. */
export type Table = Readonly<{
  host: () => HostProcess
  caseId: string
  /** Ends the host without warning and starts it again with the same vault, port and invites. */
  killAndRestart(): Promise<void>
  /** Ends the host by a signal; answers its exit code, null when it had to be killed. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
  /** Starts the ended host again with the same vault, port and invites, today or so many days later. */
  restart(daysAhead?: number): Promise<void>
  /** A request of the regisseur on the API; throws on an answer that is not 2xx. */
  ask<T>(path: string, body?: object): Promise<T>
  close(): Promise<void>
}>

/**
 * Starts a host on a vault of its own with the practice cases; guests wait in the lobby unless '--admit-all'
 * is among the flags.
 */
export async function setTable(
  flags: readonly string[] = [],
  given: HostFolder | null = null,
): Promise<Table> {
  const folder = given ?? (await copyPracticeFolder())
  let host = await startHostProcess('built', folder, ['--demo', '--port', '0', ...flags])
  const port = new URL(host.listening.url).port
  const restart = async (daysAhead = 0) => {
    const again = ['--demo', '--port', port, ...flags]
    host = await startHostProcess('built', folder, again, daysAhead)
  }
  return {
    host: () => host,
    caseId: host.listening.cases[0]?.id ?? '',
    killAndRestart: async () => {
      await host.end('SIGKILL')
      await restart()
    },
    end: async (signal) => host.end(signal),
    restart,
    ask: async (path, body) => host.ask(path, host.listening.ownerToken, body),
    // Nothing is asked of it any more, and a host that ends in peace first makes a copy of its vault.
    close: async () => void (await host.end('SIGKILL')),
  }
}

/** The regisseur's own screen, at the given page of the first practice case. */
export async function openRegisseur(
  browser: Browser,
  { host, caseId }: Table,
  part: string,
  look?: Look,
): Promise<Screen> {
  const { url, ownerToken } = host().listening
  return openScreen(browser, `${url}/huishouden/${caseId}/${part}#token=${ownerToken}`, look)
}

/** A guest's screen on the page that the invite of this role opens. */
export async function openInvite(
  browser: Browser,
  { host }: Table,
  role: string,
  look?: Look,
): Promise<Screen> {
  const invite = host().listening.invites?.find((printed) => printed.role === role)
  return openScreen(browser, invite?.link ?? '', look)
}

const joinWords = {
  nl: { next: 'Verder', hello: /^Dag /, toLobby: 'Verder naar de wachtkamer' },
  en: { next: 'Continue', hello: /^Hello /, toLobby: 'Continue to the lobby' },
} as const

/** Gives name and promise as a guest, up to the lobby (or inside, where everyone is admitted). */
export async function promiseAndWait(
  page: Page,
  language: keyof typeof joinWords = 'nl',
): Promise<void> {
  const { next, hello, toLobby } = joinWords[language]
  await page.getByRole('button', { name: next, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: hello }).waitFor()
  const promise = page.getByRole('checkbox')
  if ((await promise.count()) > 0) await promise.check({ force: true })
  await page.getByRole('button', { name: toLobby }).click()
}

/** The regisseur's button that lets this guest in, on the page of the table. */
export const admitButton = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^binnenlaten: ${name}$`, 'i') })

/** The live text of a goal's own sentence. */
export const goalTitle = (page: Page, number: number): Locator =>
  page.getByRole('textbox', { name: `Doel ${number} in eigen woorden` })

/** Types behind the first goal's own sentence. */
export async function typeAtEnd(page: Page, words: string): Promise<void> {
  await goalTitle(page, 1).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

/** What the screen says about saving, top right. */
export const savedState = (page: Page): Locator =>
  page.getByRole('button', { name: /bewaard|scherm|verbinding/i })
