import { describe, expect, test } from 'vitest'
import {
  toAuthorityWords,
  toFamilyWords,
  toPersonSentence,
  toUnionSentence,
} from '../../../../shared/content/kinship-sentences.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import { edgeCases } from '../../../helpers/kinship-edge-cases.ts'
import { bornTo, caseA, makeKinship } from '../../../helpers/kinship-fixtures.ts'

const nl = { locale: 'nl-NL', today: '2026-11-22' }
const en = { locale: 'en-GB', today: '2026-11-22' }
const personOf = (kinship: Kinship, id: string) => {
  const person = kinship.persons.find((one) => one.id === id)
  if (person === undefined) throw new Error(`no ${id}`)
  return person
}
const say = (kinship: Kinship, id: string, speech = nl) =>
  toPersonSentence(kinship, personOf(kinship, id), speech)
const family = (kinship: Kinship, id: string) => toFamilyWords(kinship, personOf(kinship, id), nl)

describe('the sentence of a person', () => {
  test('of a child says age, both parents and where it lives', () => {
    expect(say(caseA, 'P4')).toBe(
      'Finn, 6 jaar, zoon van Marloes en Dennis, woont bij Marloes, om het weekend bij Dennis',
    )
    expect(say(caseA, 'P4', en)).toBe(
      'Finn, age 6, son of Marloes and Dennis, lives with Marloes, om het weekend with Dennis',
    )
  })

  test('of a grandmother says her child first', () => {
    expect(say(caseA, 'N1')).toBe('Tineke, moeder van Marloes, oma van Jesse en Finn')
  })

  test('of a parent says the separation', () => {
    expect(say(caseA, 'P2')).toBe(
      'Dennis, 41 jaar, vader van Jesse en Finn, uit elkaar met Marloes sinds augustus 2026',
    )
  })

  test('of who has no home of this plan says that it is elsewhere, or two homes', () => {
    const at = (livesWhere: 'hier' | 'elders' | 'gedeeld') =>
      say(makeKinship({ persons: [{ id: 'Wim', livesWhere }] }), 'Wim')
    expect([at('hier'), at('elders'), at('gedeeld')]).toEqual([
      'Wim',
      'Wim, woont elders',
      'Wim, woont in twee huizen',
    ])
  })

  test('of a pet says what it is and where it belongs', () => {
    const withPet: Kinship = {
      ...caseA,
      persons: [
        ...caseA.persons,
        {
          ...personOf(caseA, 'P4'),
          id: 'D',
          name: 'Bo',
          role: 'hond',
          sign: 'huisdier',
          born: null,
        },
      ],
    }
    expect(say(withPet, 'D')).toBe('Bo, hond, hoort bij thuis bij Marloes')
  })

  test('of a child to come says when and of whom', () => {
    const coming = edgeCases['12 deceased parent, later partner, pregnancy'] ?? caseA
    expect(say(coming, 'baby')).toBe('Kind verwacht in mei 2027, van sam en robin')
  })

  test('never guesses: who chose another sign gets words without sex', () => {
    const coming = edgeCases['12 deceased parent, later partner, pregnancy'] ?? caseA
    expect(family(coming, 'sam')).toMatch(/^ouder van k en baby/)
  })

  test.each(Object.entries(edgeCases))('is complete for everyone in family %s', (_, kinship) => {
    for (const person of kinship.persons) {
      const sentence = toPersonSentence(kinship, person, nl)
      expect(sentence.length).toBeGreaterThan(0)
      expect(sentence).not.toMatch(/undefined|null|, ,|,$/)
      const hasRelation = kinship.childLinks.some(
        ({ childId, unionId }) =>
          childId === person.id &&
          (kinship.unions.find(({ id }) => id === unionId)?.partnerIds.length ?? 0) > 0,
      )
      if (hasRelation && person.sign !== 'zwangerschap')
        expect(sentence).toMatch(/(zoon|dochter|kind|stief\w+) van/)
    }
  })
})

describe('derived words', () => {
  test('half and step follow from relations', () => {
    const blended = edgeCases['3 remarriage on both sides'] ?? caseA
    expect(family(blended, 'a')).toContain('halfbroer van c via va')
    expect(family(blended, 'b')).toContain('stiefdochter van va')
    expect(family(blended, 'ma')).toContain('stiefmoeder van a')
  })

  test('aunt, nephew and cousin follow from brothers and sisters', () => {
    expect(family(caseA, 'N3')).toBe('zus van Dennis, tante van Jesse en Finn')
  })

  test('a foster home gives its own words', () => {
    const foster = edgeCases['7 foster child with birth parents drawn'] ?? caseA
    expect(family(foster, 'k')).toContain('pleegdochter van pv en pm')
    expect(family(foster, 'pm')).toContain('pleegmoeder van k')
  })

  test('an adopted grandchild is a child of both', () => {
    const adopted = edgeCases['8 adopted child who is the birth grandchild'] ?? caseA
    expect(family(adopted, 'k')).toContain('zoon van ma')
    expect(family(adopted, 'k')).toContain('adoptiezoon van opa en oma')
  })

  test('someone without a name is still someone', () => {
    const nameless = makeKinship({
      persons: [{ id: 'a', name: '' }, { id: 'k' }],
      unions: [{ id: 'u', partnerIds: ['a'] }],
      childLinks: bornTo('u', 'k'),
    })
    expect(say(nameless, 'a')).toBe('Onbekend, ouder van k')
    expect(say(nameless, 'k')).toBe('k, kind van iemand zonder naam')
  })
})

describe('lines in words', () => {
  test('a separation says from when until when', () => {
    const union = caseA.unions.find(({ id }) => id === 'U1')
    if (union === undefined) throw new Error('no union')
    expect(toUnionSentence(caseA, union, nl)).toBe(
      'Marloes en Dennis, samen van 2011 tot augustus 2026, nu uit elkaar',
    )
  })

  test('gezag names its holders, and nobody when nobody was asked', () => {
    expect(toAuthorityWords(caseA, 'P3', nl)).toBe('Marloes en Dennis')
    expect(toAuthorityWords(caseA, 'P4', nl)).toBe('')
  })
})
