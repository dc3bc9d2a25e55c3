import { readFileSync } from 'node:fs'

/** Finds a text of the app by its key, as `t` does on the screen; an unknown key throws. */
export type Texts = (key: string, values?: Readonly<Record<string, string | number>>) => string

const folder = new URL('../../../renderer/i18n/', import.meta.url)

/**
 * The app's own texts in one language, so that a story finds a button by what it says in that language.
 * Not chosen: writing them out in both; a changed word would then break what it does not concern.
 */
export function readTexts(language: 'nl' | 'en'): Texts {
  const areas = new Map<string, unknown>()
  return (key, values = {}) => {
    const [area = '', ...path] = key.split('.')
    if (!areas.has(area)) areas.set(area, readArea(language, area))
    const text = path.reduce(toChild, areas.get(area))
    if (typeof text !== 'string') throw new Error(`no text for ${key}`)
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(values[name] ?? ''))
  }
}

const readArea = (language: string, area: string): unknown =>
  JSON.parse(readFileSync(new URL(`${language}/${area}.json`, folder), 'utf8'))

const toChild = (parent: unknown, name: string): unknown =>
  typeof parent === 'object' && parent !== null ? Reflect.get(parent, name) : undefined
