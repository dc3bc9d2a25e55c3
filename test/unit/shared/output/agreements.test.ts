import { expect, test } from 'vitest'
import type { Agreement } from '../../../../shared/api/replies.ts'
import { toAgreementsPaper } from '../../../../shared/output/agreements.ts'

const agreement = (id: string, given: Partial<Agreement>): Agreement => ({
  id,
  text: `Afspraak ${id}`,
  parties: ['Marloes', 'School'],
  endsOn: null,
  positions: [],
  recordedAt: '2026-09-15T10:00:00.000Z',
  ...given,
})
const yes = (name: string) => ({ name, position: 'akkoord', remark: null })
const paperOf = (agreements: readonly Agreement[], party: string | null = null) =>
  toAgreementsPaper({ language: 'nl', agreements, party, regisseur: 'Nadia' })
const rowsOf = (agreements: readonly Agreement[], party: string | null = null) =>
  paperOf(agreements, party).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))

test('silence is no yes: who said nothing is named, also beside others who agree', () => {
  expect(rowsOf([agreement('A1', { positions: [yes('Marloes')] })])[0]?.at(-1)).toBe(
    'Marloes: akkoord; School: geen standpunt vastgelegd',
  )
  expect(rowsOf([agreement('A1', {})])[0]?.at(-1)).toContain('Marloes: geen standpunt vastgelegd')
})

test('who speaks for an organisation has spoken, by name and for it', () => {
  const positions = [yes('Marloes'), yes('Priya Ramdin, School')]
  expect(rowsOf([agreement('A1', { positions })])[0]?.at(-1)).toBe('Allen: akkoord')
  const [row] = rowsOf([agreement('A1', { parties: ['Priya Ramdin'], positions })])
  expect(row?.at(-1)).toBe('Marloes: akkoord; Priya Ramdin, School: akkoord')
})

test('"allen akkoord" only when each of them said exactly that', () => {
  const all = [yes('Marloes'), yes('School')]
  expect(rowsOf([agreement('A1', { positions: all })])[0]?.at(-1)).toBe('Allen: akkoord')
  const view = { name: 'School', position: 'afwijkendStandpunt', remark: 'eerst een plan' }
  expect(rowsOf([agreement('A1', { positions: [yes('Marloes'), view] })])[0]?.at(-1)).toBe(
    'Marloes: akkoord; School: afwijkend standpunt (eerst een plan)',
  )
  const later = { name: 'School', position: 'eenWoordVanLater', remark: null }
  expect(rowsOf([agreement('A1', { positions: [later] })])[0]?.at(-1)).toContain('eenWoordVanLater')
})

test('for one party only its own agreements, under the number that they have everywhere', () => {
  const all = [agreement('A1', { parties: ['Marloes'] }), agreement('A2', {})]
  const paper = paperOf(all, 'School')
  expect(paper.title).toBe('Afspraken van School')
  expect(rowsOf(all, 'School')).toEqual([
    [
      '2',
      'Afspraak A2',
      'Marloes; School',
      expect.stringContaining('School: geen standpunt') as string,
    ],
  ])
  expect(JSON.stringify(paper.blocks)).not.toContain('Afspraak A1')
})

test('without agreements it says so, and has no empty table', () => {
  expect(paperOf([]).blocks).toEqual([
    { kind: 'paragraph', text: 'Er zijn nog geen afspraken vastgelegd.' },
  ])
})
