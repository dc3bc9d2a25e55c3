import { BorderStyle, HeadingLevel, PageBreak, Paragraph, type Table } from 'docx'
import { assertNever } from '../../../../shared/util/assert-never.ts'
import type { OutputBlock, OutputDocument } from '../../../../shared/output/output-document.ts'
import { hasOwnCaption } from '../../../../shared/output/own-caption.ts'
import { paperTexts, toPaperWords, type PaperWords } from '../../../../shared/output/paper-words.ts'
import { toWordPicture, type WordPictures } from './word-picture.ts'
import { toWordTable } from './word-table.ts'
import { toDirection, toRuns } from './word-text.ts'
import { toWritingLines } from './word-writing-lines.ts'

type Pieces = readonly (Paragraph | Table)[]

/** Names of the numberings in the document's own list of them. */
export const numberings = { dashes: 'dashes', numbers: 'numbers' } as const

/** The blocks of a paper in the words of Word; of a chart its picture, where there is one. */
export function toWordBlocks(
  { blocks, language }: OutputDocument,
  pictures: WordPictures = new Map(),
): Pieces {
  const words = toPaperWords(language)
  return blocks.flatMap((block, at) => [
    ...(block.kind === 'chart'
      ? toWordPicture(block.chart, pictures.get(at))
      : toPieces(block, at, hasOwnCaption(blocks, at), words)),
  ])
}

type Told = Exclude<OutputBlock, { kind: 'chart' }>

function toPieces(block: Told, at: number, hasCaption: boolean, words: PaperWords): Pieces {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3
      return [new Paragraph({ heading, ...toDirection(block.text), children: toRuns(block.text) })]
    }
    case 'paragraph':
      return [toParagraph(block.text)]
    case 'quote':
      return [
        new Paragraph({
          style: 'OwnWords',
          keepNext: true,
          spacing: { after: 0 },
          children: toRuns(block.who, { bold: true }),
        }),
        new Paragraph({
          style: 'OwnWords',
          ...toDirection(block.words),
          children: toRuns(`“${block.words}”`),
        }),
      ]
    case 'list': {
      const reference = block.isOrdered === true ? numberings.numbers : numberings.dashes
      return block.items.map(
        (item) =>
          new Paragraph({
            ...toDirection(item),
            // Every list of its own counts from one again.
            numbering: { reference, level: 0, instance: at },
            spacing: { after: 40 },
            children: toRuns(item),
          }),
      )
    }
    case 'keyValues':
      return block.items.map(
        ({ name, value }) =>
          new Paragraph({
            spacing: { after: 40 },
            children: [...toRuns(`${name}: `, { bold: true }), ...toRuns(value)],
          }),
      )
    case 'table':
      return [
        ...(hasCaption ? [new Paragraph({ keepNext: true, children: toRuns(block.caption) })] : []),
        toWordTable(block),
        // Two tables in a row would grow together.
        new Paragraph({ spacing: { after: 60 }, children: [] }),
      ]
    case 'notice':
      return [
        new Paragraph({
          style: 'OwnWords',
          children: [
            ...toRuns(`${words.say(paperTexts.notice)}: `, { bold: true }),
            ...toRuns(block.text),
          ],
        }),
      ]
    case 'signature':
      return toSignature(block, words)
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
    default:
      return assertNever(block)
  }
}

const toParagraph = (text: string): Paragraph =>
  new Paragraph({ ...toDirection(text), children: toRuns(text) })

const toSignature = (
  { who, role, writingLines }: Extract<OutputBlock, { kind: 'signature' }>,
  words: PaperWords,
): Pieces => [
  ...(writingLines === undefined ? [] : [toWritingLines(writingLines)]),
  new Paragraph({
    keepNext: true,
    spacing: { before: 400, after: 800 },
    children: toRuns(words.say(paperTexts.signature)),
  }),
  new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '595959', space: 4 } },
    children: toRuns(role === '' ? who : `${who}\n${role}`),
  }),
]
