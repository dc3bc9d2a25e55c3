import { describe, expect, test } from 'vitest'
import { placeLabels } from '../../../../../shared/domain/genogram/ecogram-labels.ts'

const along = (id: string, y = 0) => ({
  id,
  lines: ['past op de kinderen'],
  from: { x: 0, y },
  to: { x: 600, y },
  best: 0.3,
})

describe('words beside a line', () => {
  test('stand at their best place while nothing is there', () => {
    expect(placeLabels([along('a')], [])).toMatchObject([{ id: 'what-a', x: 180 }])
  })

  test('give way to a sign on that place, along their own line', () => {
    const sign = { x: 180, y: 0, across: 30, down: 34 }
    const [text] = placeLabels([along('a')], [sign])
    const halfOfWords = (19 * 6) / 2
    expect(Math.abs((text?.x ?? 0) - sign.x)).toBeGreaterThan(sign.across + halfOfWords)
    expect(text?.y).toBeCloseTo(placeLabels([along('a')], [])[0]?.y ?? NaN)
  })

  test('give way to words that stand there already', () => {
    const [first, second] = placeLabels([along('a'), along('b')], [])
    expect(Math.abs((first?.x ?? 0) - (second?.x ?? 0))).toBeGreaterThan(19 * 6)
  })

  test('stand where they cover least when everything is full', () => {
    const wall = { x: 300, y: 0, across: 700, down: 40 }
    expect(placeLabels([along('a')], [wall])[0]?.x).toBe(180)
  })
})
