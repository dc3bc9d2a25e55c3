import { expect, test } from 'vitest'
import { type CaretMark, toMirrorPieces } from '../../../../renderer/document/mirror-pieces.ts'

const mark = (clientId: number, anchor: number, head: number): CaretMark => ({
  clientId,
  name: `N${clientId}`,
  colour: clientId,
  anchor,
  head,
})
/** 'ab[cd:2]|2 e': stretches with their colour, carets by client id. */
const draw = (text: string, marks: readonly CaretMark[]): string =>
  toMirrorPieces(text, marks)
    .map((piece) => {
      if (piece.kind === 'caret') return `|${piece.mark.clientId}${piece.isAtLineEnd ? '.' : ''}`
      return piece.colour === null ? piece.text : `[${piece.text}:${piece.colour}]`
    })
    .join('')

test('is the bare text when nobody is there', () => {
  expect(draw('abc', [])).toBe('abc')
  expect(draw('', [])).toBe('')
})

test('draws a caret and a selection, forward and backward', () => {
  expect(draw('abcdef', [mark(2, 2, 4)])).toBe('ab[cd:2]|2ef')
  expect(draw('abcdef', [mark(2, 4, 2)])).toBe('ab|2[cd:2]ef')
})

test('draws two carets at one place, and overlapping selections once', () => {
  expect(draw('abc', [mark(1, 1, 1), mark(2, 1, 1)])).toBe('a|1|2bc')
  expect(draw('abcdef', [mark(1, 0, 4), mark(2, 2, 6)])).toBe('[ab:1][cd:1]|1[ef:2]|2.')
})

test('knows the end of a line, and keeps what is out of the text at its end', () => {
  expect(draw('ab\ncd', [mark(1, 2, 2)])).toBe('ab|1.\ncd')
  expect(draw('ab', [mark(1, 9, 9)])).toBe('ab|1.')
})
