import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
]

/** Places outside PATH where macOS and Windows install a browser. */
const installed = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Nothing that phones home or asks; and root has no sandbox to put Chromium in. */
export const chromiumArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A Chromium for tests: the one named by CHROMIUM_PATH or BROWSER_PATH, Playwright's own, or the system's. */
export function findBrowser(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  const folders = (env.PATH ?? '').split(delimiter)
  const candidates = [
    env.CHROMIUM_PATH ?? '',
    env.BROWSER_PATH ?? '',
    chromium.executablePath(),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...installed,
  ]
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null
}

/** The same, for a run that cannot go on without one. */
export function requireBrowser(): string {
  const found = findBrowser()
  if (found === null) throw new Error('No Chromium found. Run: npm run setup:browser')
  return found
}
