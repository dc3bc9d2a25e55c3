import { expect, test } from 'vitest'
import { foldAuthority } from '../../../../shared/domain/authority/fold-authority.ts'
import { foldConsentRounds } from '../../../../shared/domain/meeting/fold-consent.ts'
import { toRegisterPaper } from '../../../../shared/output/register.ts'
import { toRegisterEntries } from '../../../../shared/output/register-entries.ts'

const voter = (name: string, organisation: string, isAbsent: boolean) => ({
  ...{ voterId: name, name, organisation, isChild: false, isAbsent },
  ...{ partyId: null, personId: null },
})
const text = 'Finn slaapt op dinsdag bij oma'
const terms = { text, owner: 'Sanne', startsOn: null, endsOn: null, ifBroken: '', amends: null }
const parties = ['Sanne', 'De Oeverzorg', 'Dennis', 'Vmbo De Wissel', 'Oma Riet']
const position = (name: string, said: string) => ({ name, position: said, remark: null })
const agreed = {
  ...{ n: 3, type: 'agreement.adopted' },
  body: {
    ...{ ...terms, id: 'A1', parties, source: { kind: 'gesprek', id: 'RT1' }, on: '2026-11-20' },
    positions: [
      position('Sanne, De Oeverzorg', 'akkoord'),
      position('Dennis', 'kanErmeeLeven'),
      position('Vmbo De Wissel', 'nietGereageerd'),
    ],
  },
}
const round = [
  {
    ...{ n: 1, type: 'consent.opened' },
    body: {
      ...{ ...terms, roundId: 'CR1', meetingId: 'RT1', draftId: null, parties, reveal: 'meteen' },
      ...{ deadline: '2026-11-27', on: '2026-11-20' },
      voters: [
        voter('Sanne', 'De Oeverzorg', false),
        voter('Dennis', '', false),
        voter('Vmbo De Wissel', '', true),
      ],
    },
  },
  {
    ...{ n: 2, type: 'consent.closed' },
    body: { roundId: 'CR1', agreementId: 'A1', textHash: 'cd'.repeat(32), on: '2026-11-20' },
  },
]
const late = {
  ...{ n: 4, type: 'consent.late' },
  body: {
    ...{ roundId: 'CR1', voterId: 'Vmbo De Wissel', name: 'Vmbo De Wissel', remark: '' },
    ...{ position: 'akkoord', way: 'opgeschreven', evidence: 'Gebeld', cameBy: 'telefoon' },
    ...{ isLate: true, on: '2026-12-02' },
  },
}
const readEntries = (...more: readonly (typeof agreed | typeof late)[]) => {
  const records = [...round, agreed, ...more]
  const state = foldAuthority(records, '2026-12-03')
  return toRegisterEntries({ ...state, rounds: foldConsentRounds(records) }, () => '')
}

test('who said nothing stands among the silent and not among those who agree', () => {
  const [entry] = readEntries()
  expect(entry?.positions.map(({ name, stance }) => [name, stance])).toEqual([
    ['Sanne, De Oeverzorg', 'agrees'],
    ['Dennis', 'other'],
  ])
  // Whoever spoke for an organisation is not named once more as silent.
  expect(entry?.silent).toEqual(['Vmbo De Wissel', 'Oma Riet'])
})

test('an answer that came later counts, and says by whose hand it came', () => {
  const [entry] = readEntries(late)
  expect(entry?.positions.at(-1)).toMatchObject({
    name: 'Vmbo De Wissel',
    stance: 'agrees',
    after: { nl: 'later, opgeschreven voor hen' },
  })
  expect(entry?.silent).toEqual(['Oma Riet'])
  const paper = JSON.stringify(toRegisterPaper({ language: 'nl', entries: readEntries(late) }))
  expect(paper).toContain('Vmbo De Wissel: Akkoord (later, opgeschreven voor hen)')
  expect(paper).toContain('Oma Riet: heeft niets gezegd')
})
