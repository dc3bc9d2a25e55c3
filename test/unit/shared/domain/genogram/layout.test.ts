import { describe, expect, test } from 'vitest'
import { toSceneWords } from '../../../../../shared/content/genogram-words.ts'
import { drawGenogram, toDrawnRows } from '../../../../../shared/domain/genogram/drawing.ts'
import { toGenogramRows } from '../../../../../shared/domain/genogram/rows.ts'
import { drawnSign } from '../../../../../shared/domain/genogram/sizes.ts'
import type { Kinship } from '../../../../../shared/domain/kinship/kinship.ts'
import { edgeCases } from '../../../../helpers/kinship-edge-cases.ts'
import { bornTo, caseA, caseB, makeKinship } from '../../../../helpers/kinship-fixtures.ts'

const words = toSceneWords('nl-NL')
const draw = (kinship: Kinship, nudges?: ReadonlyMap<string, number>) =>
  drawGenogram(kinship, words, toDrawnRows(kinship), nudges)
const all = { caseA, caseB, ...edgeCases }
const cases = Object.entries(all)

describe('the worked examples', () => {
  test('of Marloes and Dennis has the expected rows', () => {
    expect(toDrawnRows(caseA)).toEqual([['N1'], ['N3', 'P2', 'P1'], ['P3', 'P4']])
  })

  test('of Milan has the expected rows', () => {
    const rows = toDrawnRows(caseB)
    expect(rows.map((row) => row.toSorted())).toEqual([
      ['N11', 'P12'],
      ['P11', 'P13'],
    ])
    expect(rows[1]).toEqual(['P11', 'P13'])
  })

  test('has an outline of the home that holds its members and nobody else', () => {
    const home = draw(caseA).homes.find(({ letter }) => letter === 'A')
    expect(home?.d).toMatch(/^M.*Z$/)
    expect(draw(caseA).homes.find(({ letter }) => letter === 'B')?.chips[0]?.text).toBe(
      'Jesse en Finn, om het weekend',
    )
  })
})

describe.each(cases)('family %s', (_, kinship) => {
  const rows = toDrawnRows(kinship)
  const scene = draw(kinship)
  const at = new Map(scene.signs.map((sign) => [sign.person.id, sign]))

  test('draws exactly who is in the list', () => {
    expect(scene.signs.map(({ person }) => person.id).toSorted()).toEqual(
      kinship.persons.map(({ id }) => id).toSorted(),
    )
  })

  test('lets no two signs or names overlap', () => {
    for (const row of rows)
      row.slice(1).forEach((id, index) => {
        const [left, right] = [at.get(row[index] ?? ''), at.get(id)]
        const space =
          (right?.x ?? 0) - (right?.extent.left ?? 0) - (left?.x ?? 0) - (left?.extent.right ?? 0)
        expect(space, `${row[index]} and ${id}`).toBeGreaterThanOrEqual(-1)
      })
  })

  test('keeps partners in one row and children below their parents', () => {
    for (const { id, partnerIds } of kinship.unions) {
      const partnerRows = new Set(partnerIds.map((one) => at.get(one)?.row))
      expect(partnerRows.size).toBeLessThanOrEqual(1)
      for (const { unionId, childId } of kinship.childLinks)
        if (unionId === id && partnerIds.length > 0)
          expect(at.get(childId)?.row).toBeGreaterThan([...partnerRows][0] ?? -1)
    }
  })

  test('is the same every time, and stays when something else changes', () => {
    expect(toDrawnRows(kinship)).toEqual(rows)
    const [first] = kinship.persons
    if (first === undefined) throw new Error('nobody')
    const renamed = {
      ...kinship,
      persons: kinship.persons.map((one) => (one === first ? { ...one, name: 'Anders' } : one)),
    }
    expect(toDrawnRows(renamed, rows)).toEqual(rows)
  })

  test('lies inside its own paper', () => {
    for (const { x, y } of scene.signs) {
      expect(x - drawnSign.half).toBeGreaterThanOrEqual(0)
      expect(x + drawnSign.half).toBeLessThanOrEqual(scene.width)
      expect(y + drawnSign.half).toBeLessThanOrEqual(scene.height)
    }
    expect(JSON.stringify(scene)).not.toContain('null,null')
    expect(scene.lines.some(({ d }) => d.includes('NaN') || d.includes('Infinity'))).toBe(false)
  })
})

describe('the rules of order', () => {
  const rowOf = (kinship: Kinship, id: string) =>
    toDrawnRows(kinship).find((row) => row.includes(id)) ?? []

  test('the oldest child stands left', () => {
    const family = makeKinship({
      persons: [
        { id: 'a', sign: 'man' },
        { id: 'b', sign: 'vrouw' },
        { id: 'young', born: '2019-01-01' },
        { id: 'old', born: '2009-01-01' },
      ],
      unions: [{ id: 'u', partnerIds: ['a', 'b'] }],
      childLinks: bornTo('u', 'young', 'old'),
    })
    expect(rowOf(family, 'old')).toEqual(['old', 'young'])
  })

  test('a new partner on each side stands outside, the parents together', () => {
    const family = edgeCases['5 co-parenting with two new partners'] ?? caseA
    const row = rowOf(family, 'ma')
    expect([row, row.toReversed()]).toContainEqual(['np', 'ma', 'va', 'nv'])
  })

  test('someone removed and someone added leave the others where they are', () => {
    const before = toDrawnRows(caseA)
    const without = { ...caseA, persons: caseA.persons.filter(({ id }) => id !== 'N3') }
    expect(toDrawnRows(without, before)).toEqual([['N1'], ['P2', 'P1'], ['P3', 'P4']])
  })
})

describe('a fault in the data', () => {
  const circle = makeKinship({
    persons: [{ id: 'a' }, { id: 'b' }],
    unions: [
      { id: 'ua', partnerIds: ['a'] },
      { id: 'ub', partnerIds: ['b'] },
    ],
    childLinks: [...bornTo('ua', 'b'), ...bornTo('ub', 'a')],
  })

  test('such as two people who are each other’s parent is drawn without the last link', () => {
    expect(toGenogramRows(circle).droppedLinkIds).toEqual(['a-ub'])
    expect(draw(circle).signs).toHaveLength(2)
  })

  test('such as a link to someone who has just been removed is left out', () => {
    const without = { ...caseA, persons: caseA.persons.filter(({ id }) => id !== 'P1') }
    expect(draw(without).signs.map(({ person }) => person.id)).not.toContain('P1')
  })
})

describe('the drawing', () => {
  test('has one slash for a separation and two for a divorce', () => {
    const slashes = (kinship: Kinship) =>
      draw(kinship).lines.filter(({ id }) => id.startsWith('slash-')).length
    expect(slashes(caseA)).toBe(1)
    expect(slashes(edgeCases['5 co-parenting with two new partners'] ?? caseA)).toBe(2)
  })

  test('lets twins hang from one point, identical ones with a bar between', () => {
    const { lines } = draw(edgeCases['2 two mothers, twins, one identical pair'] ?? caseA)
    const starts = ['t1-u', 't2-u'].map(
      (id) => lines.find((line) => line.id === `child-${id}`)?.d.split('L')[0],
    )
    expect(starts[0]).toBe(starts[1])
    expect(lines.filter(({ id }) => id.startsWith('twins-'))).toHaveLength(1)
  })

  test('gives half-siblings bars at different heights', () => {
    const family = edgeCases['6 half-siblings with unknown fathers'] ?? caseA
    const heights = draw(family)
      .lines.filter(({ id }) => id.startsWith('down-'))
      .map(({ d }) => d.split(' ').at(-1))
    expect(new Set(heights).size).toBe(2)
  })

  test('says adoption and foster care in words on a line of another pattern', () => {
    const family = edgeCases['7 foster child with birth parents drawn'] ?? caseA
    const scene = draw(family)
    expect(scene.texts.map(({ lines }) => lines.join(' '))).toContain('pleegkind sinds 2024')
    expect(scene.lines.find(({ id }) => id === 'child-k-u1')?.pattern).toBe('dotted')
  })

  test('moves by hand only as far as the neighbours leave room, and keeps the order', () => {
    const far = draw(caseA, new Map([['P2', 5000]]))
    const [dennis, marloes] = ['P2', 'P1'].map((id) =>
      far.signs.find(({ person }) => person.id === id),
    )
    expect((dennis?.x ?? 0) + 48).toBeLessThanOrEqual(marloes?.x ?? 0)
    const near = draw(caseA, new Map([['N3', -30]])).signs.find(({ person }) => person.id === 'N3')
    expect(near).toBeDefined()
  })

  test('leaves out the outline when an outsider stands inside, and marks each member', () => {
    const family = edgeCases['9 grandmother with gezag, household over three rows'] ?? caseA
    const home = draw(family).homes.find(({ id }) => id === 'h')
    expect(home?.d === null ? home.badges.length : 1).toBe(home?.d === null ? 2 : 1)
  })
})
