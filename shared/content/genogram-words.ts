/** The short words that stand in the drawing itself (genogram reference, sections 2 to 4). */
import type { SceneWords } from '../domain/genogram/shapes.ts'
import type { KinPerson, KinUnion } from '../domain/kinship/kinship.ts'
import { inLanguage } from './bilingual.ts'
import { toPartialDayWords } from './kinship-sentences.ts'

/** Words for a drawing in the language of a locale. */
export function toSceneWords(locale: string): SceneWords {
  const say = (nl: string, en: string): string => inLanguage({ nl, en }, locale)
  const day = (value: string): string => toPartialDayWords(value, locale, false)
  const since = (value: string | null): string =>
    value === null ? '' : ` ${say('sinds', 'since')} ${day(value)}`
  const year = (value: string | null): string => (value === null ? '' : ` ${value.slice(0, 4)}`)
  const union = ({ kind, since: from, end, endedOn }: KinUnion): string => {
    if (end === 'uitElkaar') return `${say('uit elkaar', 'separated')}${since(endedOn)}`
    if (end === 'scheidingLoopt') return say('scheiding loopt', 'divorce under way')
    if (end === 'gescheiden') return `${say('gescheiden', 'divorced')}${year(endedOn)}`
    if (end === 'overleden') return ''
    switch (kind) {
      case 'huwelijk':
        return `${say('getrouwd', 'married')}${year(from)}`
      case 'partnerschap':
        return `${say('geregistreerd', 'registered')}${year(from)}`
      case 'samenwonend':
        return `${say('samen', 'together')}${since(from)}`
      case 'lat':
        return say('relatie, wonen apart', 'living apart')
      case 'ouders':
        return say('samen ouders', 'parents together')
    }
  }
  return {
    union,
    childLink: ({ kind, since: from }) => {
      if (kind === 'geboorte') return ''
      return kind === 'adoptie'
        ? `${say('adoptie', 'adoption')}${year(from)}`
        : `${say('pleegkind', 'foster child')}${from === null ? '' : ` ${say('sinds', 'since')} ${from.slice(0, 4)}`}`
    },
    under: (person) => toUnder(person, say, day),
    stay: (names, pattern) =>
      [new Intl.ListFormat(locale, { type: 'conjunction' }).format(names), pattern]
        .filter((part) => part.trim() !== '')
        .join(', '),
    nameless: say('zonder naam', 'no name yet'),
  }
}

function toUnder(
  { sign, died, expected, role }: KinPerson,
  say: (nl: string, en: string) => string,
  day: (value: string) => string,
): string {
  if (died !== null) return `${say('overleden', 'died')} ${died.slice(0, 4)}`
  if (sign !== 'zwangerschap') return role
  return expected === null
    ? say('verwacht', 'expected')
    : `${say('verwacht', 'expected')} ${day(expected)}`
}
