import { expect, test, vi } from 'vitest'
import { createDocumentSize } from '../../../../electron/rooms/document-size.ts'

const mebibyte = 1024 * 1024

test('a document is measured only when the sum of its updates comes near a bound', () => {
  const measure = vi.fn(() => 1000)
  const size = createDocumentSize(measure, vi.fn())
  for (let count = 0; count < 100; count++) expect(size.grow(1000)).toBe(false)
  expect(measure).toHaveBeenCalledTimes(1)
  expect(size.grow(2 * mebibyte)).toBe(false)
  expect(measure).toHaveBeenCalledTimes(2)
})

test('the regisseur is told once that it is large, and it still takes edits', () => {
  let bytes = 1.9 * mebibyte
  const onLarge = vi.fn()
  const size = createDocumentSize(() => bytes, onLarge)
  expect(size.grow(1000)).toBe(false)
  expect(onLarge).not.toHaveBeenCalled()
  bytes = 2.5 * mebibyte
  expect(size.grow(0.6 * mebibyte)).toBe(false)
  expect(size.grow(0.6 * mebibyte)).toBe(false)
  expect(onLarge).toHaveBeenCalledTimes(1)
})

test('a full document takes no more', () => {
  const size = createDocumentSize(() => 7.9 * mebibyte, vi.fn())
  expect(size.grow(1000)).toBe(false)
  expect(size.grow(0.2 * mebibyte)).toBe(true)
})
