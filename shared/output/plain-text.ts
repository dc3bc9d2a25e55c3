import { assertNever } from '../util/assert-never.ts'
import type { OutputBlock, OutputDocument, PaperLanguage, TableBlock } from './output-document.ts'
import { hasOwnCaption } from './own-caption.ts'
import { toPaperLines } from './paper-lines.ts'
import { paperTexts, toPaperWords, type PaperWords } from './paper-words.ts'

/**
 * The whole paper as text that can be read aloud from top to bottom: a table is told row by row, each
 * value after the name of its column. Not chosen: columns drawn with spaces, which a screen reader and a
 * phone both tear apart.
 */
export function toPlainText(paper: OutputDocument): string {
  const words = toPaperWords(paper.language)
  const lines = toPaperLines(paper)
  const head = [
    paper.title,
    paper.subtitle,
    lines.organisation,
    paper.sender.style.senderLine,
    lines.from,
    lines.example,
  ]
  const parts = [
    joined(head),
    ...paper.blocks.map((block, at) => toPart(block, hasOwnCaption(paper.blocks, at), words)),
    joined([lines.reference, lines.proof]),
  ]
  return `${joinedParts(parts)}\n`
}

/** Some pieces of a paper as text, without its head and foot. */
export function toPlainBlocks(blocks: readonly OutputBlock[], language: PaperLanguage): string {
  const words = toPaperWords(language)
  return joinedParts(blocks.map((block, at) => toPart(block, hasOwnCaption(blocks, at), words)))
}

/** To write on, in a text. */
const blank = '____________________'

const joinedParts = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n')

const joined = (lines: readonly (string | null)[]): string =>
  lines.filter((line) => line !== null && line !== '').join('\n')

function toPart(block: OutputBlock, hasCaption: boolean, words: PaperWords): string {
  switch (block.kind) {
    case 'heading':
      // More room above, and no signs: those are read aloud.
      return block.level === 2 ? `\n${block.text}` : block.text
    case 'paragraph':
      return block.text
    case 'quote':
      return words.say(paperTexts.quoted, block)
    case 'list':
      return block.items
        .map((item, at) => `${block.isOrdered === true ? `${at + 1}.` : '-'} ${item}`)
        .join('\n')
    case 'keyValues':
      return block.items.map(({ name, value }) => `${name}: ${value}`).join('\n')
    case 'table':
      return joinedParts([hasCaption ? block.caption : '', ...toRows(block)])
    case 'notice':
      return `${words.say(paperTexts.notice)}: ${block.text}`
    case 'signature':
      return joinedParts([
        // One line, which grows when someone types; signs line after line are read aloud.
        block.writingLines === undefined ? '' : blank,
        `${words.say(paperTexts.signature)}: ${blank}\n${joined([block.who, block.role])}`,
      ])
    case 'chart':
    case 'pageBreak':
      return ''
    default:
      return assertNever(block)
  }
}

const toRows = ({ columns, rows }: TableBlock): readonly string[] =>
  rows.map((row) =>
    row
      .flatMap((cell, at) => (cell === '' ? [] : [`${columns[at]?.label ?? ''}: ${cell}`]))
      .join('\n'),
  )
