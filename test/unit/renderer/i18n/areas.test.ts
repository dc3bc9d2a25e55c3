import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { toErrorKey } from '../../../../renderer/platform/error-text.ts'
import { errorCodes } from '../../../../shared/errors/app-error.ts'

const folder = (language: string) =>
  fileURLToPath(new URL(`../../../../renderer/i18n/${language}/`, import.meta.url))

/** Every text of a language: 'area.key' with its words. */
function readTexts(language: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const add = (key: string, value: unknown): void => {
    if (typeof value === 'string') return void texts.set(key, value)
    for (const [name, inner] of Object.entries(value as Record<string, unknown>))
      add(`${key}.${name}`, inner)
  }
  for (const file of readdirSync(folder(language)))
    add(file.replace('.json', ''), JSON.parse(readFileSync(folder(language) + file, 'utf8')))
  return texts
}

const dutch = readTexts('nl')
const english = readTexts('en')
const valuesIn = (text: string): readonly string[] =>
  [
    ...new Set([...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map(([, name]) => name ?? '')),
  ].toSorted()

describe('the texts', () => {
  test('exist in Dutch and English alike', () => {
    expect([...english.keys()].toSorted()).toEqual([...dutch.keys()].toSorted())
  })

  test('take the same values in both languages', () => {
    const differing = [...dutch].filter(
      ([key, text]) => valuesIn(text).join() !== valuesIn(english.get(key) ?? '').join(),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  test('are never empty', () => {
    const empty = [...dutch, ...english].filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })

  test('have both forms where they have one of a plural', () => {
    const plurals = [...dutch.keys()].filter((key) => /_(one|other)$/.test(key))
    const lonely = plurals.filter(
      (key) => !dutch.has(key.replace(/_(one|other)$/, key.endsWith('one') ? '_other' : '_one')),
    )
    expect(lonely).toEqual([])
  })

  test('are calm: no exclamation marks, no helaas, no oeps, no u for one person', () => {
    const loud = [...dutch].filter(([, text]) => /!|\b(helaas|oeps|alstublieft|uw)\b/i.test(text))
    expect(loud).toEqual([])
  })
})

describe('every way to fail', () => {
  test.each(errorCodes)('%s has a title, a text and a button in both languages', (code) => {
    for (const part of ['title', 'text', 'action']) {
      const key = `${toErrorKey(code)}.${part}`
      expect(dutch.get(key), key).toBeTruthy()
      expect(english.get(key), key).toBeTruthy()
    }
  })

  test('says more than what happened: the text is a sentence of its own', () => {
    const bare = errorCodes.filter((code) => {
      const text = dutch.get(`${toErrorKey(code)}.text`) ?? ''
      return text.split('. ').length < 2
    })
    expect(bare).toEqual([])
  })
})
