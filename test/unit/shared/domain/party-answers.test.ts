import { describe, expect, test } from 'vitest'
import {
  type PartyAnswer,
  toLatestAnswers,
  toNamedRegisseurs,
} from '../../../../shared/domain/party-answers.ts'

const answer = (partyId: string, regisseur: string): PartyAnswer => ({
  partyId,
  leads: 'ja',
  regisseur,
})

test('the newest answer of each party counts', () => {
  const latest = toLatestAnswers([answer('O1', 'Nadia'), answer('O2', ''), answer('O1', 'Tom')])
  expect(latest.get('O1')?.regisseur).toBe('Tom')
  expect(latest.size).toBe(2)
})

describe('who is called the regisseur', () => {
  test('is one person when only capitals and spaces differ', () => {
    const named = toNamedRegisseurs([
      answer('O1', 'Nadia  el Amrani'),
      answer('O2', 'nadia el amrani '),
    ])
    expect(named).toEqual([{ name: 'Nadia  el Amrani', partyIds: ['O1', 'O2'] }])
  })

  test('stands with the parties that say so, most named first, without those that named nobody', () => {
    const named = toNamedRegisseurs([
      answer('O1', 'Sanne'),
      answer('O2', 'Nadia'),
      answer('O3', '  '),
      answer('O4', 'Nadia'),
    ])
    expect(named).toEqual([
      { name: 'Nadia', partyIds: ['O2', 'O4'] },
      { name: 'Sanne', partyIds: ['O1'] },
    ])
  })

  test('does not guess that two spellings are one person', () => {
    expect(toNamedRegisseurs([answer('O1', 'Nadia'), answer('O2', 'N. el Amrani')])).toHaveLength(2)
  })
})
