import { defineConfig } from '@playwright/test'
import { findElectron } from '../electron/launcher/find-electron.ts'
import { hasDisplay } from '../electron/launcher/open-link.ts'
import { chromiumArguments, requireBrowser } from './helpers/find-browser.ts'

const hasDesktop = findElectron() !== null && hasDisplay(process.env, process.platform)

// Each story starts its own host and its own vault, so there is no server here and no base address.
export default defineConfig({
  testDir: 'e2e',
  // Left out of the list and not skipped: a skipped test looks like a passed one.
  testIgnore: hasDesktop ? [] : ['desktop.spec.ts'],
  outputDir: 'results/e2e',
  forbidOnly: process.env.CI !== undefined,
  // A story that passes the second time has found something.
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000, toPass: { timeout: 30_000, intervals: [100, 250, 500, 1000] } },
  reporter: [['list'], ['json', { outputFile: 'results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    // Keeping one costs a third of the whole run; when needed: npx playwright test ... --trace on
    trace: 'off',
    // The network listener of a test host shows a certificate that nobody signed.
    ignoreHTTPSErrors: true,
    launchOptions: { executablePath: requireBrowser(), args: [...chromiumArguments] },
  },
})
