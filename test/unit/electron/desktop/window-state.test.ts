import { expect, test } from 'vitest'
import { toVisiblePlace } from '../../../../electron/desktop/window-state.ts'

const laptop = { x: 0, y: 25, width: 1366, height: 715 }
const beamer = { x: 1366, y: 0, width: 1920, height: 1080 }

test('a first start fits the display', () => {
  expect(toVisiblePlace(null, [laptop])).toEqual({ width: 1366, height: 715, isMaximized: false })
})

test('a window comes back where it was', () => {
  const place = { x: 1500, y: 40, width: 1200, height: 800, isMaximized: true }
  expect(toVisiblePlace(place, [laptop, beamer])).toEqual(place)
})

test('a window on a beamer that has gone comes back on the laptop', () => {
  const place = { x: 1500, y: 40, width: 1200, height: 800, isMaximized: false }
  expect(toVisiblePlace(place, [laptop])).toEqual({ width: 1200, height: 715, isMaximized: false })
})

test.each([
  ['above', { x: 100, y: -500 }],
  ['below', { x: 100, y: 720 }],
  ['left', { x: -1180, y: 100 }],
  ['right', { x: 1350, y: 100 }],
])('a window that could not be grasped (%s) is not put back there', (_where, corner) => {
  const place = { ...corner, width: 1200, height: 600, isMaximized: false }
  expect(toVisiblePlace(place, [laptop])).not.toHaveProperty('x')
})

test('a system without displays gets a size and no corner', () => {
  expect(toVisiblePlace({ x: 1, y: 1, width: 900, height: 700, isMaximized: false }, [])).toEqual({
    width: 900,
    height: 700,
    isMaximized: false,
  })
})
