import type { MenuItemConstructorOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import { toMenuTemplate } from '../../../../electron/desktop/application-menu.ts'
import { pickShellTexts } from '../../../../electron/desktop/shell-texts.ts'

const actions = { lockVault: vi.fn<() => void>(), printPage: vi.fn<() => void>() }
const toMenu = (locale: string, isMac = false, isPackaged = true): MenuItemConstructorOptions[] =>
  toMenuTemplate({ texts: pickShellTexts(locale).menu, actions, isMac, isPackaged })
const toItems = (menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
const toLabels = (items: readonly MenuItemConstructorOptions[]): unknown[] =>
  items.filter(({ type }) => type !== 'separator').map(({ label }) => label)

test('the menu is Dutch', () => {
  const menu = toMenu('nl')
  expect(toLabels(menu)).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Venster'])
  expect(toLabels(toItems(menu))).toEqual([
    ...['Kluis op slot', 'Afdrukken…', 'Rondetafel afsluiten', 'Knippen', 'Kopiëren', 'Plakken'],
    ...['Plakken zonder opmaak', 'Alles selecteren', 'Groter', 'Kleiner', 'Gewone grootte'],
    ...['Volledig scherm', 'Minimaliseren', 'Venster sluiten'],
  ])
})

test('the menu is English on an English system, and Dutch on every other', () => {
  expect(toLabels(toMenu('en-GB'))).toEqual(['File', 'Edit', 'View', 'Window'])
  expect(toLabels(toMenu('de'))).toEqual(toLabels(toMenu('nl-BE')))
})

test('a Mac has the menu of the app', () => {
  expect(toLabels(toMenu('nl', true))[0]).toBe('Rondetafel')
  expect(toItems(toMenu('nl', true)).filter(({ role }) => role === 'quit')).toHaveLength(1)
})

test('nothing in it drops text or undoes the words of others', () => {
  const roles = toItems(toMenu('nl', true, false)).map(({ role }) => role)
  for (const role of ['reload', 'forceReload', 'undo', 'redo']) expect(roles).not.toContain(role)
})

test('developer tools are in it only while developing', () => {
  const has = (isPackaged: boolean): boolean =>
    toItems(toMenu('nl', false, isPackaged)).some(({ role }) => role === 'toggleDevTools')
  expect([has(true), has(false)]).toEqual([false, true])
})

test('locking and printing do what they say', () => {
  for (const { click } of toItems(toMenu('nl'))) (click as (() => void) | undefined)?.()
  expect(actions.lockVault).toHaveBeenCalledOnce()
  expect(actions.printPage).toHaveBeenCalledOnce()
})
