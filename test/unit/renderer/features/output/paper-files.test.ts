import { expect, test } from 'vitest'
import { toTablesCsv } from '../../../../../renderer/features/output/to-tables-csv.ts'
import { toFileName } from '../../../../../renderer/features/output/to-file-name.ts'
import { toWordFile } from '../../../../../renderer/features/output/word/to-word-file.ts'
import type { BarChart } from '../../../../../shared/output/bar-chart.ts'
import type { OutputBlock } from '../../../../../shared/output/output-document.ts'
import { awkwardTexts, makePaper, makeTable } from '../../../../helpers/paper.ts'
import { readZip } from '../../../../helpers/read-zip.ts'

const readWord = async (blocks: readonly OutputBlock[], language: 'nl' | 'en' = 'nl') => {
  const file = await toWordFile(makePaper(blocks, { language }), null)
  return readZip(new Uint8Array(await file.arrayBuffer()))
}
const bodyOf = (files: ReadonlyMap<string, string>): string => files.get('word/document.xml') ?? ''
const decode = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
const textOf = (xml: string): string =>
  decode(
    [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g)]
      .map(([run]) => run.replace(/<[^>]*>/g, ''))
      .join(''),
  )
const partsOf = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<w:${tag}>.*?</w:${tag}>`, 'gs'))].map(([part]) => part)

test('a table of sixty rows opens in Word as that table, with a header row that repeats', async () => {
  const table = makeTable(60)
  const xml = bodyOf(await readWord([table]))
  const rows = partsOf(xml, 'tr')
  const cells = rows.map((row) => partsOf(row, 'tc').map(textOf))
  expect(cells[0]).toEqual(['Nr', 'Wat', 'Wie'])
  expect(cells.slice(1)).toEqual(table.kind === 'table' ? table.rows : [])
  expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toEqual([rows[0]])
  expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
})

test('headings are headings, lists are lists, and the file knows title and language', async () => {
  const files = await readWord([
    { kind: 'heading', level: 2, text: 'Onze doelen' },
    { kind: 'heading', level: 3, text: 'Doel 1' },
    { kind: 'list', items: ['bellen'] },
    { kind: 'list', isOrdered: true, items: ['een', 'twee'] },
    { kind: 'signature', who: 'Marloes', role: 'moeder' },
    { kind: 'pageBreak' },
    { kind: 'notice', text: 'Gewijzigd' },
  ])
  const xml = bodyOf(files)
  for (const style of ['Heading1', 'Heading2', 'Heading3'])
    expect(xml).toContain(`<w:pStyle w:val="${style}"/>`)
  expect(partsOf(xml, 'numPr')).toHaveLength(3)
  expect(xml).toContain('<w:br w:type="page"/>')
  expect(files.get('docProps/core.xml')).toContain('Ons plan, Huishouden De Proef, VB-2026-009')
  expect(files.get('word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>')
  const foot = [...files].find(([name]) => /^word\/footer\d\.xml$/.test(name))?.[1] ?? ''
  expect(textOf(foot)).toContain('VB-2026-009, Ons plan, 15 september 2026')
  expect(foot).toContain('NUMPAGES')
  expect(xml).toContain(`controlegetal ${'ab'.repeat(32)}`)
  const english = await readWord([{ kind: 'paragraph', text: 'Hello' }], 'en')
  expect(english.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
})

test('lines to write on are as many rows without words in Word, each with room for a pen', async () => {
  const xml = bodyOf(
    await readWord([{ kind: 'signature', who: 'Anke', role: '', writingLines: 6 }]),
  )
  const rows = partsOf(xml, 'tr')
  expect(rows).toHaveLength(6)
  for (const row of rows) expect(row).toMatch(/<w:trHeight w:val="\d+" w:hRule="atLeast"\/>/)
  expect(textOf(partsOf(xml, 'tbl').join(''))).toBe('')
})

test('whatever people wrote survives in Word, in its own direction', async () => {
  const xml = bodyOf(
    await readWord(
      Object.values(awkwardTexts).map((text) => ({ kind: 'paragraph', text }) as const),
    ),
  )
  const paragraphs = partsOf(xml, 'p').map(textOf)
  for (const text of Object.values(awkwardTexts)) expect(paragraphs).toContain(text)
  const arabic = partsOf(xml, 'p').find((part) => part.includes(awkwardTexts.arabic))
  expect(arabic).toContain('<w:bidi/>')
  expect(arabic).toContain('<w:rtl/>')
})

test('what XML cannot hold is left out, and the words around it stay', async () => {
  const xml = bodyOf(
    await readWord([{ kind: 'paragraph', text: 'voor\u0000\u000b\ud800\uffffna\nregel twee' }]),
  )
  expect(textOf(xml)).toContain('voornaregel twee')
  expect(xml).toContain('<w:br/>')
  // oxlint-disable-next-line no-control-regex -- these are the characters that must not be there
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\ufffe\uffff]/)
})

test('a CSV opens in a Dutch spreadsheet, and no cell becomes a formula', () => {
  const paper = makePaper([
    {
      kind: 'table',
      caption: 'Acties',
      columns: [{ label: 'Wie' }, { label: 'Wat' }],
      rows: [
        ['=HYPERLINK("x")', 'bellen; dan "schrijven"'],
        ['+31 6', awkwardTexts.emoji],
      ],
    },
  ])
  expect(toTablesCsv(paper)).toBe(
    `\ufeffWie;Wat\r\n"'=HYPERLINK(""x"")";"bellen; dan ""schrijven"""\r\n'+31 6;${awkwardTexts.emoji}\r\n`,
  )
  const two = toTablesCsv(makePaper([makeTable(1), makeTable(1)]))
  expect(two.match(/Alle acties/g)).toHaveLength(2)
})

test('a file name fits every system and says what it is', () => {
  const paper = makePaper([{ kind: 'paragraph', text: 'x' }], { title: 'Afspraken: "A/B"\u0000?' })
  expect(toFileName(paper, 'docx')).toBe('VB-2026-009 Afspraken A B 2026-09-15.docx')
  const long = makePaper([{ kind: 'paragraph', text: 'x' }], { title: '🏡'.repeat(300) })
  expect([...toFileName(long, 'pdf')].length).toBeLessThanOrEqual(64)
})

test('a chart is a picture in Word that is told in words; one that was not drawn leaves its table alone', async () => {
  const chart: BarChart = {
    title: 'Waar de zaken staan',
    nameLabel: 'Wat',
    emptyLabel: 'niet getoond',
    scale: 'count',
    bars: [
      {
        id: 'a',
        label: 'Actief',
        segments: [{ id: 'count', label: 'Zaken', count: 12, tone: 'plain' }],
      },
    ],
  }
  const paper = makePaper([{ kind: 'chart', chart }, makeTable(2)])
  const picture = { data: new Uint8Array([1, 2, 3]), width: 1400, height: 300 }
  const open = async (file: Blob) => bodyOf(readZip(new Uint8Array(await file.arrayBuffer())))
  const drawn = await open(await toWordFile(paper, null, new Map([[0, picture]])))
  expect(drawn).toContain('descr="Waar de zaken staan. Actief: 12."')
  const bare = await open(await toWordFile(paper, null))
  expect(bare).not.toContain('descr=')
  expect(partsOf(bare, 'tbl')).toHaveLength(1)
})
