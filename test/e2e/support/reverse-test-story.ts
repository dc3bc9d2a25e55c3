import { expect, type Locator, type Page } from '@playwright/test'
import { toPracticeTestContent } from '../../../shared/content/practice-cases/practice-reverse-test-content.ts'
import { terpstraKuipersReverseTest } from '../../../shared/content/practice-cases/terpstra-kuipers-reverse-test.ts'
import type { DocumentContent } from '../../../shared/document/seed.ts'
import { reverseTestFourEyesChecked } from '../../../shared/records/reverse-test-records.ts'
import { readPdf } from '../../helpers/read-pdf.ts'
import type { Table } from './table.ts'

/** One question of the walk. */
export const question = (page: Page, id: string): Locator => page.locator(`[data-question="${id}"]`)
/** Where the first answer to a question is typed. */
export const answer = (page: Page, id: string): Locator =>
  question(page, id).getByRole('textbox').first()

/** The title of the option that the story chooses. */
export const chosenTitle = '6 maanden geen plicht tot meer uren'

/** Every answer of the worked example but the outcome, which people choose on their screens. */
export function toAllButOutcome(): DocumentContent<'reverseTest'> {
  const {
    matter: _title,
    outcome: _open,
    ...answers
  } = toPracticeTestContent(terpstraKuipersReverseTest)
  return answers
}

/** A colleague from outside the case looked along; the regisseur writes it down. */
export async function recordFourEyes(table: Table, testId: string): Promise<void> {
  const { checked } = terpstraKuipersReverseTest.answers['OT-5.5']
  await table.ask(`/api/cases/${table.caseId}/records`, {
    key: crypto.randomUUID(),
    type: reverseTestFourEyesChecked.type,
    body: { testId, checked, by: 'Collega van buiten', on: yesterday() },
  })
}

const yesterday = (): string => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

/** What a paper says as a PDF, without the spaces that change where lines break. */
export async function printBare(page: Page): Promise<string> {
  await page.locator('[data-paper]').getByRole('heading', { level: 1 }).waitFor()
  const { pages } = await readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }))
  return bare(pages.join(''))
}

/** Without any space. */
export const bare = (text: string): string => text.replaceAll(/\s+/g, '')

/**
 * The words of a golden text under its letterhead: every label and every value, but for what each making
 * changes. A paper shows by its looks that words were said; text has "zegt" for it.
 */
export const toGoldenPieces = (golden: string): readonly string[] =>
  golden
    .slice(golden.indexOf('\n\n'))
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('<'))
    .flatMap((line) => line.replace(/^(?:- |\d+\. )/, '').split(': '))
    .filter((piece) => !piece.endsWith(' zegt'))
    .map(bare)

/** Fills in what the test does not say, and takes the decision. */
export async function takeDecision(page: Page): Promise<void> {
  await page.getByText('Volgorde en prioriteit bepalen', { exact: true }).click()
  await page
    .getByRole('group', { name: /Wanneer is geprobeerd/ })
    .getByRole('spinbutton')
    .first()
    .focus()
  await page.keyboard.type(yesterday().split('-').toReversed().join(''))
  await page.getByLabel(/Hoe ging dat/).fill('Aan tafel besproken; Werk en Inkomen stemde niet in.')
  await page
    .getByRole('group', { name: 'Welke partijen raakt het?' })
    .locator('label')
    .first()
    .click()
  await page.getByLabel(/Wat krijgt het gezin te horen/).fill('Je hoeft nu niet meer te werken.')
  await page.getByLabel(/Wie voert het uit/).fill('Werk en Inkomen')
  await page.getByRole('button', { name: 'Besluit nemen' }).click()
  await page
    .getByRole('alertdialog', { name: 'Dit besluit nemen?' })
    .getByRole('button', { name: 'Besluit nemen' })
    .click()
  await expect(page).toHaveURL(/besluiten\/D\d+$/)
}

/** The family goes through its own questions on a phone, to the question that says this. */
export async function goToFamilyQuestion(page: Page, words: string): Promise<void> {
  const heading = page.getByRole('heading', { name: words })
  for (let tries = 0; tries < 7 && !(await heading.isVisible()); tries += 1)
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    await page.getByRole('button', { name: 'Volgende' }).click()
  await expect(heading).toBeVisible()
}
