import { expect, test } from 'vitest'
import type { Role } from '../../../../shared/domain/role.ts'
import {
  type AudienceMember,
  toAudienceSummary,
} from '../../../../renderer/document/audience-summary.ts'

const member = (participantId: string, role: Role, organisation: string | null = null) =>
  ({
    participantId,
    role,
    organisation,
    name: participantId,
    colour: 1,
    right: 'write',
    isOnline: true,
  }) satisfies AudienceMember
const nadia = member('nadia', 'regisseur')
const marloes = member('marloes', 'gezinslid')
const priya = member('priya', 'professional', 'Team Jeugd')
const anne = member('anne', 'professional', 'Team Jeugd')
const joost = member('joost', 'professional')

test('counts parties, not their workers', () => {
  expect(toAudienceSummary([nadia, marloes, priya, anne, joost], nadia, 'plan')).toEqual({
    kind: 'familyAndParties',
    count: 2,
  })
})

test('says jullie to the family', () => {
  expect(toAudienceSummary([nadia, marloes, priya], marloes, 'plan')).toEqual({
    kind: 'youAndParties',
    count: 1,
  })
  expect(toAudienceSummary([nadia, marloes], nadia, 'plan')).toEqual({ kind: 'family' })
})

test('never says that the family does not see what it may open tomorrow', () => {
  expect(toAudienceSummary([nadia, priya], priya, 'plan')).toEqual({ kind: 'parties', count: 1 })
  expect(toAudienceSummary([nadia, priya], priya, 'teamNotes')).toEqual({ kind: 'team' })
})

test('says that nobody else sees it only when the host names nobody else', () => {
  expect(toAudienceSummary([nadia], nadia, 'plan')).toEqual({ kind: 'nobodyYet' })
  expect(toAudienceSummary([nadia, joost], nadia, 'plan')).toEqual({ kind: 'parties', count: 1 })
})
