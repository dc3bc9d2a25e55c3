import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** All that another theme can change; the rest of a page is the same in every theme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** Serious and critical findings on the page as it stands, one line each; empty is good. */
export async function findAccessibilityFaults(
  page: Page,
  about: 'everything' | 'colour' = 'everything',
): Promise<readonly string[]> {
  // In one pass, in the page itself: there are no frames here that a second page would have to look into.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await (
    about === 'everything' ? axe.withTags(tags) : axe.withRules(rulesOfColour)
  ).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
