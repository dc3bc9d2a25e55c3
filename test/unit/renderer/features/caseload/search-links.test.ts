import { expect, test } from 'vitest'
import { toHitLink } from '../../../../../renderer/features/caseload/search-links.ts'
import type { SearchHit } from '../../../../../shared/api/caseload-routes.ts'

const hitOf = (place: SearchHit['place']): SearchHit => ({
  caseId: 'c1',
  caseTitle: 'Titel',
  ref: 'PG-2026-001',
  isExample: false,
  place,
  snippet: [],
})
const inDocument = (kind: 'plan' | 'evaluation', root: string) =>
  hitOf({ of: 'document', kind, root, entityId: 'e', field: 'text' })

test('what was found in a pilot group leads to the group, all else to the household', () => {
  const linkOf = (hit: SearchHit) => toHitLink(hit, 'regisseur', 'rust').split('?')[0]
  expect(linkOf(inDocument('evaluation', 'chapters'))).toBe('/pilot/c1/evaluatie')
  expect(linkOf(hitOf({ of: 'record', type: 'story.published', n: 3 }))).toBe('/pilot/c1/verhalen')
  expect(linkOf(inDocument('plan', 'goals'))).toBe('/huishouden/c1/plan')
  expect(linkOf(hitOf({ of: 'record', type: 'case.reported', n: 3 }))).toBe('/huishouden/c1/zaak')
})
