import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { buildIfNeeded } from '../../electron/build-if-needed.ts'
import { chromiumArguments, requireBrowser } from '../helpers/find-browser.ts'
import type { Look, Screen } from '../e2e/support/open-page.ts'
import { makeStage } from '../e2e/support/stage.ts'
import { tours } from '../e2e/support/tours.ts'
import { type Picture, readmePictures, sizes, toFileName } from './picture-list.ts'
import { tourTogether } from './tour-together.ts'

// `npm run pictures` takes the pictures that the README uses; with `--all` every screen in every size,
// language and theme, into test/results (not tracked), to be looked at. `--only plan` names one tour.
const takesAll = process.argv.includes('--all')
const onlyTour = process.argv[process.argv.indexOf('--only') + 1]
const folder = fileURLToPath(new URL(takesAll ? '../results/pictures/' : './', import.meta.url))
const allTours = { ...tours, together: tourTogether }

await buildIfNeeded()
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: [...chromiumArguments],
})
try {
  for (const language of ['nl', 'en'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one host at a time
    await takeAll(browser, language)
  }
} finally {
  await browser.close()
}

async function takeAll(on: Browser, language: 'nl' | 'en'): Promise<void> {
  for (const [name, tour] of Object.entries(allTours)) {
    if (process.argv.includes('--only') && name !== onlyTour) continue
    if (!takesAll && !readmePictures.some((one) => one.tour === name && one.language === language))
      continue
    const look: Look = { language, width: 1366, height: 768 }
    // oxlint-disable-next-line no-await-in-loop -- one host at a time
    await tour(makeStage(on, look, async (stop, screen) => take(stop, screen, language)))
  }
}

/** The screen in every size and theme that is asked of it; afterwards it is as it was. */
async function take(screenName: string, { page }: Screen, language: 'nl' | 'en'): Promise<void> {
  for (const picture of toPictures(screenName, language)) {
    // oxlint-disable-next-line no-await-in-loop -- one window has one size at a time
    await page.setViewportSize(sizes[picture.width])
    // oxlint-disable-next-line no-await-in-loop
    await page.evaluate(async (theme) => {
      document.documentElement.dataset.theme = theme
      await document.fonts.ready
    }, picture.theme)
    // oxlint-disable-next-line no-await-in-loop
    const png = await takeWhole(page)
    // oxlint-disable-next-line no-await-in-loop
    writeFileSync(`${folder}${toFileName(picture)}`, png)
  }
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light'
  })
  await page.setViewportSize(sizes[1366])
}

/**
 * The whole page, or the window where something lies on top of it: on a page of eight thousand pixels nobody finds
 * the open menu of a goal.
 */
async function takeWhole(page: Page): Promise<Buffer> {
  const onTop = page
    .getByRole('dialog')
    .or(page.getByRole('alertdialog'))
    .or(page.getByRole('menu'))
  const isCovered = (await onTop.count()) > 0
  if (isCovered) await onTop.first().scrollIntoViewIfNeeded()
  return page.screenshot({ fullPage: takesAll && !isCovered, caret: 'hide' })
}

function toPictures(screen: string, language: 'nl' | 'en'): readonly Omit<Picture, 'tour'>[] {
  if (!takesAll)
    return readmePictures.filter((one) => one.screen === screen && one.language === language)
  return ([1366, 390, 1920] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((theme) => ({ screen, width, language, theme })),
  )
}
