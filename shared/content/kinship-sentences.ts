/**
 * Whole sentences about people and lines, for the list, for screen readers and for the description of
 * the picture: the drawing says nothing that does not stand here in words (genogram reference, 11).
 */
import { findRelations, type Relation } from '../domain/kinship/relations.ts'
import {
  type KinPerson,
  type Kinship,
  type KinUnion,
  readAgeYears,
} from '../domain/kinship/kinship.ts'
import { type Bilingual, inLanguage } from './bilingual.ts'
import { readRelationWord } from './kinship-words.ts'

/** What a sentence is made for: language as a locale, today as 'YYYY-MM-DD'. */
export type Speech = Readonly<{ locale: string; today: string }>

const say = ({ locale }: Speech, nl: string, en: string): string => inLanguage({ nl, en }, locale)

/** A day as far as it is known, in words: "2019", "augustus 2026", "1 augustus 2026". */
export function toPartialDayWords(day: string, locale: string, hasDay = true): string {
  const [year = '', month, date] = day.split('-')
  if (month === undefined) return year
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    ...(hasDay && date !== undefined ? { day: 'numeric' } : {}),
  })
  return format.format(new Date(`${year}-${month}-${date ?? '01'}T00:00:00Z`))
}

/** "38 jaar", "overleden 2019", "kind verwacht in mei 2027"; empty when nothing is known. */
export function toAgeWords(person: KinPerson, speech: Speech): string {
  if (person.died !== null)
    return `${say(speech, 'overleden', 'died')} ${toPartialDayWords(person.died, speech.locale, false)}`
  const age = readAgeYears(person, speech.today)
  return age === null ? '' : say(speech, `${age} jaar`, `age ${age}`)
}

/** "moeder van Jesse en Finn, uit elkaar met Dennis sinds augustus 2026"; empty when there is no relation. */
export function toFamilyWords(kinship: Kinship, person: KinPerson, speech: Speech): string {
  const relations = toNearest(kinship, person)
  const groups = Map.groupBy(relations, (relation) => toGroup(relation))
  return [...groups.values()]
    .slice(0, 4)
    .map((group) => toGroupWords(kinship, person, group, speech))
    .join(', ')
}

const toGroup = ({ kind, viaId, union }: Relation): string =>
  `${kind} ${viaId ?? ''} ${union?.id ?? ''}`

/** For members of the plan only each other, where there is anyone; and no more words than needed. */
function toNearest(kinship: Kinship, person: KinPerson): readonly Relation[] {
  const inPlan = new Set(kinship.persons.filter((one) => one.isInPlan).map(({ id }) => id))
  const all = findRelations(kinship, person.id)
  const near = all.filter(({ toId }) => inPlan.has(toId))
  const chosen = person.isInPlan && near.length > 0 ? near : [...near, ...all]
  const unique = [...new Map(chosen.map((relation) => [relation.toId, relation])).values()]
  const isChild = unique.some(({ kind }) => kind === 'child')
  const said = new Set(['sibling', 'grandchild', 'nephewNiece', 'cousin'])
  return isChild ? unique.filter(({ kind }) => !said.has(kind)) : unique
}

function toGroupWords(
  kinship: Kinship,
  person: KinPerson,
  group: readonly Relation[],
  speech: Speech,
): string {
  const [first] = group
  if (first === undefined) return ''
  const ids = new Set(group.map(({ toId }) => toId))
  const names = toNames(kinship, ids, speech)
  if (first.kind === 'partner')
    return first.union === null ? '' : toPartnerWords(first.union, names, person, speech)
  const words = `${inLanguage(readRelationWord(first.kind, person.sign), speech.locale)} ${names}`
  if (first.viaId === null) return words
  return `${words} ${say(speech, 'via', 'through')} ${toNames(kinship, new Set([first.viaId]), speech)}`
}

/** First names in the order of the list, joined by "en". */
function toNames({ persons }: Kinship, ids: ReadonlySet<string>, speech: Speech): string {
  const names = persons
    .filter(({ id }) => ids.has(id))
    .map(({ name }) =>
      name === '' ? say(speech, 'iemand zonder naam', 'someone without a name') : name,
    )
  return new Intl.ListFormat(speech.locale, { type: 'conjunction' }).format(names)
}

const standingWords: Readonly<Record<KinUnion['kind'], Bilingual>> = {
  huwelijk: { nl: 'getrouwd met', en: 'married to' },
  partnerschap: { nl: 'geregistreerd partner van', en: 'registered partner of' },
  samenwonend: { nl: 'woont samen met', en: 'lives together with' },
  lat: { nl: 'relatie met', en: 'in a relationship with' },
  ouders: { nl: 'samen ouders met', en: 'parents together with' },
}

const endedWords: Readonly<Record<NonNullable<KinUnion['end']>, Bilingual>> = {
  uitElkaar: { nl: 'uit elkaar met', en: 'separated from' },
  scheidingLoopt: { nl: 'in scheiding met', en: 'divorcing' },
  gescheiden: { nl: 'gescheiden van', en: 'divorced from' },
  overleden: { nl: 'was samen met', en: 'was together with' },
}

function toPartnerWords(union: KinUnion, names: string, person: KinPerson, speech: Speech): string {
  if (union.end === 'overleden' && person.died === null) {
    const widowed = { man: 'weduwnaar van', vrouw: 'weduwe van' } as const
    const { sign } = person
    const nl = sign === 'man' || sign === 'vrouw' ? widowed[sign] : 'verloor partner'
    return `${say(speech, nl, 'widowed, was with')} ${names}${toSince(union.endedOn, speech)}`
  }
  const words = union.end === null ? standingWords[union.kind] : endedWords[union.end]
  const since = union.end === null ? union.since : union.endedOn
  return `${inLanguage(words, speech.locale)} ${names}${toSince(since, speech)}`
}

const toSince = (day: string | null, speech: Speech): string =>
  day === null
    ? ''
    : ` ${say(speech, 'sinds', 'since')} ${toPartialDayWords(day, speech.locale, false)}`

/** "woont bij Marloes, om het weekend bij Dennis"; nothing for whose home it is. Never an address. */
export function toLivesWords(kinship: Kinship, person: KinPerson, speech: Speech): string {
  const home = kinship.households.find(({ id }) => id === person.householdId)
  const stays = kinship.stays
    .filter(({ personId }) => personId === person.id)
    .map((stay) => {
      const heads = toHeadNames(kinship, stay.householdId, person.id, speech)
      return heads === '' ? stay.pattern : `${stay.pattern} ${say(speech, 'bij', 'with')} ${heads}`
    })
  const own =
    home === undefined
      ? toAwayWords(person, stays.length > 0, speech)
      : toHomeWords(kinship, home, person, speech)
  return [own, ...stays].filter((part) => part.trim() !== '').join(', ')
}

/** Of who has no home of this plan: what was said about where it is. Days with somebody say it better. */
function toAwayWords({ livesWhere }: KinPerson, hasStays: boolean, speech: Speech): string {
  if (livesWhere === 'elders') return say(speech, 'woont elders', 'lives elsewhere')
  if (livesWhere === 'hier' || hasStays) return ''
  return say(speech, 'woont in twee huizen', 'lives in two homes')
}

function toHomeWords(
  kinship: Kinship,
  home: Kinship['households'][number],
  person: KinPerson,
  speech: Speech,
): string {
  if (person.sign === 'huisdier')
    return `${say(speech, 'hoort bij', 'belongs to')} ${lowerFirst(home.title)}`
  if (home.kind === 'elders' && home.title === '')
    return say(speech, 'woont op een andere plek', 'lives in another place')
  if (isHead(kinship, person)) return ''
  const heads = toHeadNames(kinship, home.id, person.id, speech)
  if (heads !== '') return `${say(speech, 'woont bij', 'lives with')} ${heads}`
  return home.title === '' ? '' : `${say(speech, 'woont:', 'lives:')} ${lowerFirst(home.title)}`
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1)

/** Whose home it is: who has no parent in it. */
function isHead(kinship: Kinship, person: KinPerson): boolean {
  const housemates = kinship.persons.filter(({ householdId }) => householdId === person.householdId)
  const over = new Set(['child', 'adoptedChild', 'fosterChild', 'stepChild', 'grandchild'])
  const relations = findRelations(kinship, person.id).filter(({ kind }) => over.has(kind))
  const isUnder = relations.some(({ toId }) => housemates.some(({ id }) => id === toId))
  return person.sign !== 'huisdier' && !isUnder
}

function toHeadNames(
  kinship: Kinship,
  householdId: string,
  exceptId: string,
  speech: Speech,
): string {
  const heads = kinship.persons.filter(
    (one) => one.householdId === householdId && one.id !== exceptId && isHead(kinship, one),
  )
  return toNames(kinship, new Set(heads.map(({ id }) => id)), speech)
}

/** "gezag: Marloes en Dennis", with a guardian and an end where there is one; empty when nobody asked. */
export function toAuthorityWords(kinship: Kinship, childId: string, speech: Speech): string {
  return kinship.authorities
    .filter((one) => one.childId === childId)
    .flatMap(({ holderIds, guardian, until }) => {
      const names = toNames(kinship, new Set(holderIds), speech)
      const voogd = guardian === null ? '' : `${say(speech, 'voogd', 'guardian')}: ${guardian}`
      const end =
        until === null
          ? ''
          : ` ${say(speech, 'tot', 'until')} ${toPartialDayWords(until, speech.locale)}`
      const all = [names, voogd].filter((part) => part !== '').join(', ')
      return all === '' ? [] : [`${all}${end}`]
    })
    .join('; ')
}

/**
 * The accessible name of a person in the drawing, and its row in words: "Finn, 6 jaar, zoon van Marloes en
 * Dennis, woont bij Marloes, om het weekend bij Dennis".
 */
export function toPersonSentence(kinship: Kinship, person: KinPerson, speech: Speech): string {
  const family = toFamilyWords(kinship, person, speech)
  if (person.sign === 'zwangerschap') return toExpectedSentence(kinship, person, speech)
  const name = person.name === '' ? say(speech, 'Onbekend', 'Unknown') : person.name
  const role = person.sign === 'huisdier' || family === '' ? person.role : ''
  return [name, role, toAgeWords(person, speech), family, toLivesWords(kinship, person, speech)]
    .filter((part) => part !== '')
    .join(', ')
}

/** "Kind verwacht in mei 2027, van Sam en Robin". */
function toExpectedSentence(kinship: Kinship, person: KinPerson, speech: Speech): string {
  const parents = findRelations(kinship, person.id).filter(({ kind }) => kind === 'child')
  const names = toNames(kinship, new Set(parents.map(({ toId }) => toId)), speech)
  const when =
    person.expected === null
      ? ''
      : ` ${say(speech, 'in', 'in')} ${toPartialDayWords(person.expected, speech.locale, false)}`
  const whose = names === '' ? '' : `, ${say(speech, 'van', 'of')} ${names}`
  return `${say(speech, 'Kind verwacht', 'Child expected')}${when}${whose}`
}

/** "Marloes en Dennis, samen van 2011 tot augustus 2026, nu uit elkaar". */
export function toUnionSentence(kinship: Kinship, union: KinUnion, speech: Speech): string {
  const names = toNames(kinship, new Set(union.partnerIds), speech)
  const from = union.since === null ? null : toPartialDayWords(union.since, speech.locale, false)
  const to = union.endedOn === null ? null : toPartialDayWords(union.endedOn, speech.locale, false)
  return [names, toPeriodWords(union, from, to, speech), toNowWords(union, speech)]
    .filter((part) => part !== '')
    .join(', ')
}

function toPeriodWords(
  union: KinUnion,
  from: string | null,
  to: string | null,
  speech: Speech,
): string {
  const kind = inLanguage(periodWords[union.kind], speech.locale)
  if (union.partnerIds.length < 2) return ''
  if (from !== null && to !== null)
    return say(speech, `${kind} van ${from} tot ${to}`, `${kind} from ${from} until ${to}`)
  if (from !== null) return say(speech, `${kind} sinds ${from}`, `${kind} since ${from}`)
  return to === null ? kind : say(speech, `${kind} tot ${to}`, `${kind} until ${to}`)
}

const periodWords: Readonly<Record<KinUnion['kind'], Bilingual>> = {
  huwelijk: { nl: 'getrouwd', en: 'married' },
  partnerschap: { nl: 'geregistreerd partners', en: 'registered partners' },
  samenwonend: { nl: 'samen', en: 'together' },
  lat: { nl: 'relatie, wonen apart', en: 'in a relationship, living apart' },
  ouders: { nl: 'samen ouders', en: 'parents together' },
}

function toNowWords({ end }: KinUnion, speech: Speech): string {
  switch (end) {
    case null:
      return ''
    case 'uitElkaar':
      return say(speech, 'nu uit elkaar', 'now separated')
    case 'scheidingLoopt':
      return say(speech, 'de scheiding loopt', 'divorce under way')
    case 'gescheiden':
      return say(speech, 'nu gescheiden', 'now divorced')
    case 'overleden':
      return say(speech, 'tot het overlijden', 'until death')
  }
}
