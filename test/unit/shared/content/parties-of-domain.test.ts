import { expect, test } from 'vitest'
import {
  findMissingParties,
  partiesOfDomain,
} from '../../../../shared/content/parties-of-domain.ts'
import { partyKinds } from '../../../../shared/content/party-kinds.ts'
import { lifeDomainIds } from '../../../../shared/domain/vocabulary.ts'

test('every life domain names at least two kinds, all from the catalogue', () => {
  const known = new Set(partyKinds.map(({ id }) => id))
  for (const domain of lifeDomainIds) {
    expect(partiesOfDomain[domain].length).toBeGreaterThan(1)
    expect(partiesOfDomain[domain].filter((kind) => !known.has(kind))).toEqual([])
  }
})

test('asks for active domains without a party, and for no other', () => {
  expect(findMissingParties(['school', 'geld'], ['school', 'anders'])).toEqual([
    { domainId: 'geld', kinds: ['schuldhulp', 'bewindvoerder'] },
  ])
})

test('one fitting party is enough, whichever it is', () => {
  expect(findMissingParties(['mentaal', 'geld'], ['huisarts', 'uwv'])).toEqual([])
})
