import { expect, test } from 'vitest'
import { hostWriter } from '../../../../electron/vault/host-writer.ts'
import { mayReadVersion, toMoments, toWriter } from '../../../../electron/views/plan-versions.ts'
import { roles } from '../../../../shared/domain/role.ts'

const people = new Map([
  ['a', { name: 'Ann', colour: 2 }],
  ['b', { name: 'Bob', colour: 3 }],
])
const find = (id: string) => people.get(id) ?? null

test('what was adopted is for every reader, any other version for the regisseur alone', () => {
  for (const role of roles) {
    expect(mayReadVersion(role, { reason: 'vastgesteld' })).toBe(true)
    for (const reason of ['gesprek', 'handmatig'] as const)
      expect(mayReadVersion(role, { reason }), role).toBe(role === 'regisseur')
  }
})

test('who wrote in the same minutes stands in one moment', () => {
  const slices = [
    { participantId: 'a', from: 10, to: 20, uptoSeq: 3, edits: 2 },
    { participantId: 'b', from: 15, to: 90, uptoSeq: 5, edits: 1 },
    { participantId: 'a', from: 130, to: 130, uptoSeq: 6, edits: 1 },
  ]
  const moments = toMoments(slices, 100, find)
  expect(
    moments.map(({ seq, edits, writers }) => [seq, edits, writers.map((one) => one.name)]),
  ).toEqual([
    [5, 3, ['Ann', 'Bob']],
    [6, 1, ['Ann']],
  ])
  expect(moments[0]).toMatchObject({
    from: '1970-01-01T00:00:00.010Z',
    to: '1970-01-01T00:00:00.090Z',
  })
})

test('the host has no name, and who is not known has none either', () => {
  expect(toWriter(hostWriter, find)).toEqual({ participantId: null, name: null, colour: null })
  expect(toWriter('x', find)).toEqual({ participantId: 'x', name: null, colour: null })
})
