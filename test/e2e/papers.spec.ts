import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import type { OutputDocument } from '../../shared/output/output-document.ts'
import { awkwardTexts, makePaper, makeTable } from '../helpers/paper.ts'
import { readPdf } from '../helpers/read-pdf.ts'
import { readZip } from '../helpers/read-zip.ts'
import { openInvite, openRegisseur, promiseAndWait, setTable, type Table } from './support/table.ts'
import { goWithin } from './support/open-page.ts'

let table: Table

test.beforeAll(async () => {
  table = await setTable(['--admit-all'])
})
test.afterAll(async () => table.close())

/** As the desktop app and a browser's print dialog make it. */
const printPdf = async (page: Page) => {
  // The paper's own: the page from which one came has a heading too.
  await page.locator('[data-paper] h1').waitFor()
  return readPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }))
}
const answerWith = async (page: Page, paper: OutputDocument) =>
  page.route('**/outputs/plan?*', async (route) => route.fulfill({ json: paper }))
/** Spaces differ between a page and its PDF, because lines break elsewhere. */
const bare = (text: string): string => text.replaceAll(/\s+/g, '')

test('the plan becomes a tagged PDF with title, language, outline and every sentence', async ({
  browser,
}) => {
  const { page, context, faults } = await openRegisseur(browser, table, 'stuk/plan')
  const { title, language, pages, roles, outline } = await printPdf(page)
  expect(title).toBe('Ons plan, VB-2026-001')
  expect(language).toBe('nl')
  expect(outline.slice(0, 3)).toEqual(['Ons plan', 'Hier willen we naartoe', 'In eigen woorden'])
  expect(roles.flat()).toEqual(
    expect.arrayContaining(['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'TD']),
  )
  const all = bare(pages.join(''))
  for (const said of [
    'Twee huizen is goed als er geen geschreeuw is.',
    'Elke zaterdag post openen met Karin',
    'Als het misgaat',
    'Voorbeeld: alles hierin is verzonnen',
  ])
    expect(all).toContain(bare(said))
  expect(all).toMatch(/Register:regel\d+,controlegetal[0-9a-f]{64}/)
  pages.forEach((text, at) => {
    expect(bare(text)).toContain(`${at + 1}/${pages.length}`)
    expect(bare(text)).toContain('VB-2026-001,Onsplan,')
  })
  // Nothing of the app around it is on paper.
  for (const notPaper of ['Afdrukken', 'Werkvoorraad', 'Taal van het stuk', 'Opslaan als PDF'])
    expect(all).not.toContain(bare(notPaper))
  expect(faults).toEqual([])
  await context.close()
})

test('a table of sixty rows goes over sheets with its head on each, and no row is cut', async ({
  browser,
}) => {
  const { page, context } = await openRegisseur(browser, table, 'plan')
  await answerWith(page, makePaper([{ kind: 'heading', level: 2, text: 'Acties' }, makeTable(60)]))
  await goWithin(page, `${table.host().listening.url}/huishouden/${table.caseId}/stuk/plan`)
  const { pages } = await printPdf(page)
  expect(pages.length).toBeGreaterThan(1)
  for (let row = 1; row <= 60; row += 1) {
    const holding = pages.filter((text) => bare(text).includes(`Actie${row}:bellenmetdementor`))
    expect(holding, `row ${row}`).toHaveLength(1)
    expect(bare(holding[0] ?? '')).toContain(
      `Actie${row}:bellenmetdementorendaarnaeenbriefopstellenvoorthuis`,
    )
  }
  for (const text of pages.filter((sheet) => sheet.includes('Actie')))
    expect(bare(text)).toContain('NrWatWie')
  await context.close()
})

test('a long sender stays clear of the edge where a sheet would cut its last letter', async ({
  browser,
}) => {
  const { page, context } = await openRegisseur(browser, table, 'plan')
  const paper = makePaper([{ kind: 'paragraph', text: 'Kort.' }])
  const senderLine = 'Oude Marktstraat 123 B, 1234 AB Lindervoort, telefoon 088 012 34 56 78 99'
  const style = { ...paper.sender.style, senderLine }
  await answerWith(page, { ...paper, sender: { ...paper.sender, style } })
  await goWithin(page, `${table.host().listening.url}/huishouden/${table.caseId}/stuk/plan`)
  const line = page.getByText(senderLine)
  await line.waitFor()
  await page.emulateMedia({ media: 'print' })
  const sheet = await page.evaluate(() => document.documentElement.clientWidth)
  const box = await line.boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(sheet - 1)
  await context.close()
})

test('another direction, signs and ten thousand letters without a space stay on the sheet', async ({
  browser,
}) => {
  const { page, context } = await openRegisseur(browser, table, 'plan')
  const blocks = Object.values(awkwardTexts).map((text) => ({ kind: 'paragraph', text }) as const)
  const row = {
    kind: 'table',
    caption: 'Lang',
    columns: [{ label: 'Wat' }, { label: 'Wie' }],
  } as const
  await answerWith(
    page,
    makePaper([...blocks, { ...row, rows: [['b'.repeat(10_000), awkwardTexts.arabic]] }]),
  )
  await goWithin(page, `${table.host().listening.url}/huishouden/${table.caseId}/stuk/plan`)
  const { pages } = await printPdf(page)
  const all = bare(pages.join(''))
  expect(all.match(/a{50,}/g)?.join('').length).toBeGreaterThanOrEqual(10_000)
  expect([...all].filter((letter) => letter === 'b').length).toBeGreaterThanOrEqual(10_000)
  expect(all).toContain(bare(awkwardTexts.markup))
  await context.close()
})

test('Word, text and CSV of the same paper say the same', async ({ browser }) => {
  const { page, context, faults } = await openRegisseur(browser, table, 'stuk/agreements')
  const save = async (name: string): Promise<Buffer> => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return readFile(await (await download).path())
  }
  const word = readZip(await save('Word-bestand bewaren')).get('word/document.xml') ?? ''
  const text = (await save('Tekst bewaren')).toString('utf8')
  const csv = (await save('CSV van de tabellen bewaren')).toString('utf8')
  const cells = await page.locator('[data-paper] tbody tr > * > [dir]').allInnerTexts()
  expect(cells.length).toBeGreaterThan(20)
  const plainWord = word.replaceAll(/<[^>]*>/g, '')
  for (const cell of cells) {
    expect(plainWord).toContain(cell)
    expect(text).toContain(cell)
    expect(csv).toContain(cell)
  }
  expect(faults).toEqual([])
  await context.close()
})

test('who may not open the own words of the family prints the plan without them', async ({
  browser,
}) => {
  const guest = await openInvite(browser, table, 'meelezer')
  await promiseAndWait(guest.page)
  await guest.page.waitForURL(/plan/)
  await goWithin(guest.page, `${table.host().listening.url}/huishouden/${table.caseId}/stuk/plan`)
  const { pages } = await printPdf(guest.page)
  expect(bare(pages.join(''))).toContain(bare('Hier willen we naartoe'))
  expect(guest.received()).not.toContain('geen geschreeuw is')
  await guest.context.close()
})
