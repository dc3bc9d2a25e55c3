import { globSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const renderer = fileURLToPath(new URL('../../../../renderer/', import.meta.url))

function readKeys(): ReadonlySet<string> {
  const keys = new Set<string>()
  const add = (key: string, value: unknown): void => {
    if (typeof value === 'string') return void keys.add(key.replace(/_(one|other)$/, ''))
    for (const [name, inner] of Object.entries(value as Record<string, unknown>))
      add(`${key}.${name}`, inner)
  }
  const folder = `${renderer}i18n/nl/`
  for (const file of readdirSync(folder))
    add(file.replace('.json', ''), JSON.parse(readFileSync(folder + file, 'utf8')))
  return keys
}

test('every key that is written out in the pages has a text', () => {
  const keys = readKeys()
  const areas = [...new Set([...keys].map((key) => key.split('.')[0]))].join('|')
  const literal = new RegExp(`'((?:${areas})(?:\\.[\\w-]+)+)'`, 'g')
  const missing = globSync('**/*.{ts,tsx}', { cwd: renderer }).flatMap((file) => {
    const source = readFileSync(renderer + file, 'utf8')
    return [...source.matchAll(literal)].flatMap(([, key = '']) =>
      keys.has(key) || /\.(ts|tsx|css|json)$/.test(key) ? [] : [`${file}: ${key}`],
    )
  })
  expect(missing).toEqual([])
})
