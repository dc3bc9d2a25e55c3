import { expect, test } from 'vitest'
import {
  lockedDown,
  toJoinWindowOptions,
  toOwnWindowOptions,
} from '../../../../electron/desktop/window-options.ts'

const place = { width: 1000, height: 700, isMaximized: false }
const input = { place, preload: '/app/preload.cjs', isPackaged: true }

test('every window is sandboxed, isolated, and without Node, web views and dictionaries', () => {
  const exact = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  }
  expect(lockedDown).toEqual(exact)
  expect(toOwnWindowOptions(input).webPreferences).toEqual({
    ...exact,
    partition: 'own',
    preload: '/app/preload.cjs',
    devTools: false,
  })
  expect(toJoinWindowOptions('join:x', true).webPreferences).toEqual({
    ...exact,
    partition: 'join:x',
    devTools: false,
  })
})

test('developer tools are there only while developing', () => {
  expect(toOwnWindowOptions({ ...input, isPackaged: false }).webPreferences?.devTools).toBe(true)
  expect(toJoinWindowOptions('join:x', false).webPreferences?.devTools).toBe(true)
})

test('no partition lasts beyond the app', () => {
  const partitions = [toOwnWindowOptions(input), toJoinWindowOptions('join:x', true)]
  for (const { webPreferences } of partitions)
    expect(webPreferences?.partition).not.toMatch(/^persist:/)
})

test('a place without a corner is left to the system', () => {
  expect(toOwnWindowOptions(input)).not.toHaveProperty('x')
  expect(toOwnWindowOptions({ ...input, place: { ...place, x: 5, y: 6 } })).toMatchObject({
    x: 5,
    y: 6,
  })
})
