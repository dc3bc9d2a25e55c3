import type { Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}
/** All that another theme can change; the rest of a page is the same in every theme. */
const colour: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
}

/**
 * Serious and critical findings on the page as it stands, one line each; empty is good. Not chosen: the
 * runner for Playwright, which sends the whole of axe to the page four times at each screen, for frames and
 * for pages of before; there are no frames here.
 */
export async function findAccessibilityFaults(
  page: Page,
  about: 'everything' | 'colour' = 'everything',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    // oxlint-disable-next-line no-unsafe-type-assertion -- put there by the line before
    async (options) =>
      (globalThis as unknown as typeof globalThis & { axe: typeof axe }).axe.run(options),
    about === 'everything' ? everything : colour,
  )
  return violations
    .filter(
      ({ impact }: AxeResults['violations'][number]) =>
        impact === 'serious' || impact === 'critical',
    )
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
