import { openInvite, openRegisseur, promiseAndWait, setTable } from '../e2e/support/table.ts'
import type { Tour } from '../e2e/support/stage.ts'
import type { Screen } from '../e2e/support/open-page.ts'

/** Three people in one plan, two of them writing: what the regisseur sees. */
export const tourTogether: Tour = async ({ browser, look, t, stop }) => {
  const table = await setTable(['--admit-all'])
  try {
    const owner = await openRegisseur(browser, table, 'plan', look)
    const professional = await openInvite(browser, table, 'professional', look)
    const family = await openInvite(browser, table, 'gezinslid', look)
    for (const { page } of [professional, family]) await promiseAndWait(page, look.language)
    await family.page.waitForURL(/gezin$/)
    await family.page.goto(`${table.host().listening.url}/huishouden/${table.caseId}/plan`)
    const wordsOf = async ({ page }: Screen, name: string, end: string) => {
      const field = page.getByRole('textbox', { name, exact: true }).first()
      await field.focus()
      await page.keyboard.press(end)
      await page.keyboard.type(' ')
    }
    await wordsOf(professional, t('plan.strengths.number', { number: 1 }), 'Control+End')
    await wordsOf(family, t('plan.perspective.title'), 'Control+End')
    for (const name of ['Priya', 'Marloes'])
      await owner.page.locator(`[data-name="${name}"]`).first().waitFor({ state: 'attached' })
    await stop('plan', owner)
    await Promise.all([owner, professional, family].map(async ({ context }) => context.close()))
  } finally {
    await table.close()
  }
}
