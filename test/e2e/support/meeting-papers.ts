import { readFile } from 'node:fs/promises'
import { type Download, type Page, type TestInfo } from '@playwright/test'
import nodeIcal from 'node-ical'
import { picturePdf } from '../../helpers/picture-pdf.ts'
import { readPdf } from '../../helpers/read-pdf.ts'
import { readZip } from '../../helpers/read-zip.ts'
import { expect } from './meeting-story.ts'
import { buttonOf } from './stage.ts'

/** A table as rows of cells. */
type Rows = readonly (readonly string[])[]

/** Spaces differ between a page and its PDF, because lines break elsewhere. */
export const bare = (text: string): string => text.replaceAll(/\s+/g, '')

/** The page as the print dialog makes it; every sheet is looked at, and its text read back. */
export async function readPrinted(page: Page, info: TestInfo) {
  const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
  const [read, pictures] = await Promise.all([readPdf(bytes), picturePdf(bytes)])
  expect(pictures).toHaveLength(read.pages.length)
  for (const [at, { png, ink, marginMm }] of pictures.entries()) {
    await info.attach(`sheet ${at + 1}`, { body: Buffer.from(png), contentType: 'image/png' })
    expect(ink, `sheet ${at + 1} says something`).toBeGreaterThan(0.005)
    expect(ink, `sheet ${at + 1} is readable`).toBeLessThan(0.3)
    // What a printer can reach; closer to the edge it would be cut.
    expect(marginMm, `nothing on sheet ${at + 1} is cut`).toBeGreaterThan(4)
  }
  return read
}

/** All papers as Word files, in the order in which they were given: the tables, and everything that stands in the file. */
export async function saveWordFiles(page: Page, count: number) {
  const done = new Promise<readonly Download[]>((resolve) => {
    const given: Download[] = []
    page.on('download', (download) => {
      given.push(download)
      if (given.length === count) resolve(given)
    })
  })
  await buttonOf(page, 'Elk stuk als Word-bestand bewaren').click()
  return Promise.all((await done).map(readWordFile))
}

async function readWordFile(download: Download) {
  const parts = readZip(await readFile(await download.path()))
  return {
    name: download.suggestedFilename(),
    tables: readTables(parts.get('word/document.xml') ?? ''),
    all: [...parts.values()].join('\n'),
  }
}

const readTables = (xml: string): readonly Rows[] =>
  partsOf(xml, 'w:tbl').map((table) =>
    partsOf(table, 'w:tr').map((row) => partsOf(row, 'w:tc').map((cell) => bare(toText(cell)))),
  )

/** Tables of ours never hold tables. */
const partsOf = (xml: string, tag: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(
    ([, inside = '']) => inside,
  )

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" } as const
const toText = (xml: string): string =>
  partsOf(xml, 'w:t')
    .join('')
    .replaceAll(
      /&(?:amp|lt|gt|quot|apos);/g,
      // Safe: the pattern lets exactly these through.
      (entity) => entities[entity as keyof typeof entities],
    )

/** The tables of each paper on the screen, in their order; what only a narrow screen shows is left out. */
export const readScreenTables = async (page: Page): Promise<readonly Rows[]> =>
  page
    .locator('[data-paper] table')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('tr')].map((row) =>
          [...row.children].map((cell) =>
            (cell.querySelector('[dir]') ?? cell).textContent.replaceAll(/\s+/g, ''),
          ),
        ),
      ),
    )

/** Saves a calendar file and reads it with a library that had no part in making it. */
export async function saveCalendar(page: Page, buttonName: string) {
  const download = page.waitForEvent('download')
  await buttonOf(page, buttonName).click()
  const text = await readFile(await (await download).path(), 'utf8')
  const items = Object.values(nodeIcal.sync.parseICS(text))
  return { text, events: items.flatMap((item) => (item?.type === 'VEVENT' ? [item] : [])) }
}
