import type { Bilingual } from '../../../shared/content/bilingual.ts'
import type { PlainDocument, PlainEntity } from '../../../shared/document/plain-document.ts'
import { findDomainLabel, findValueLabel } from './value-labels.ts'

/** What is needed to say a value aloud. */
export type Speaking = Readonly<{
  label(text: Bilingual): string
  day(value: string): string
  list(words: readonly string[]): string
  yes: string
  no: string
  /** For a reference to something that neither state knows. */
  someone: string
}>

/** Both states: a name that one of them no longer has is found in the other. */
export type BothContents = readonly [PlainDocument, PlainDocument]

const titleFields = ['name', 'title', 'what', 'text', 'effect', 'words', 'form', 'outcome'] as const
const maxTitleLength = 110

/** The field whose words an item is called by; null when it has none. */
export const findTitleField = (entity: PlainEntity): string | null =>
  titleFields.find((field) => isWords(entity[field])) ?? null

/** What one item is called among its like: its own words, or of what or whom it speaks. Empty when it says nothing yet. */
export function toItemTitle(
  root: string,
  entity: PlainEntity,
  contents: BothContents,
  speaking: Speaking,
): string {
  if (root === 'domains') return sayDomain(entity.id, speaking)
  const own = findTitleField(entity)
  if (own !== null) return shorten(String(entity[own]).trim())
  const about = [
    'domainId',
    'goalId',
    'personId',
    'childId',
    'oneId',
    'otherId',
    'partnerIds',
    'on',
  ]
    .flatMap((field) => {
      const value = entity[field]
      return value === undefined ? [] : [sayValue(root, field, value, contents, speaking)]
    })
    .filter((words) => words !== '')
  return shorten(about.join(', '))
}

/** A picked value in words; empty for none. */
export function sayValue(
  root: string,
  field: string,
  value: unknown,
  contents: BothContents,
  speaking: Speaking,
): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? speaking.yes : speaking.no
  if (Array.isArray(value))
    return speaking.list(value.map((id) => findName(String(id), contents, speaking)))
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : ''
  const label = findValueLabel(root, field, value)
  if (label !== null) return speaking.label(label)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return speaking.day(value)
  return field.endsWith('Id') ? findName(value, contents, speaking) : value
}

const sayDomain = (id: string, { label }: Speaking): string => {
  const domain = findDomainLabel(id)
  return domain === null ? id : label(domain)
}

/** Whatever has this id: a person, a party, a home, a goal, an action. */
function findName(id: string, contents: BothContents, { someone }: Speaking): string {
  for (const content of contents) {
    for (const root of ['persons', 'network', 'parties', 'households', 'goals', 'actions']) {
      const entity = content[root]?.find((one) => one.id === id)
      const words = titleFields.map((field) => entity?.[field]).find((one) => isWords(one))
      if (typeof words === 'string') return shorten(words.trim())
    }
  }
  return someone
}

const isWords = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const shorten = (words: string): string =>
  words.length <= maxTitleLength ? words : `${words.slice(0, maxTitleLength).trimEnd()}…`
