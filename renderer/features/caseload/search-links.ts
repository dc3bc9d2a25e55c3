import type { SearchHit } from '../../../shared/api/caseload-routes.ts'
import type { Role } from '../../../shared/domain/role.ts'

/** Roots of the plan that are edited on the page of the household and not on that of the plan. */
const householdRoots: ReadonlySet<string> = new Set([
  'unions',
  'childLinks',
  'authorities',
  'households',
  'stays',
  'ties',
  'supports',
])

/** Where a hit leads: the page of its document, with the words and the place for who marks them there. */
export function toHitLink({ caseId, place }: SearchHit, role: Role, words: string): string {
  const query = new URLSearchParams({ zoek: words })
  if (place.of === 'document') query.set('plek', `${place.root}/${place.entityId}/${place.field}`)
  const own = toGroupPage(place)
  const id = encodeURIComponent(caseId)
  return own === null
    ? `/huishouden/${id}/${toPage(place, role)}?${query}`
    : `/pilot/${id}/${own}?${query}`
}

/** Places that only a pilot group has, by the kind of document or the first word of a kind of fact. */
const groupPages: Readonly<Partial<Record<string, string>>> = {
  evaluation: 'evaluatie',
  reflection: 'reflectie',
  story: 'verhalen',
}

const toGroupPage = (place: SearchHit['place']): string | null =>
  groupPages[place.of === 'document' ? place.kind : (place.type.split('.')[0] ?? '')] ?? null

function toPage(place: SearchHit['place'], role: Role): string {
  if (place.of === 'record') return place.type.startsWith('case.') ? 'zaak' : 'plan'
  const isFamily = role === 'gezinslid' || role === 'steunfiguur'
  switch (place.kind) {
    case 'teamNotes':
      return 'teamnotities'
    case 'familyVoice':
      return isFamily ? 'gezin' : 'plan'
    default:
      return householdRoots.has(place.root) ? 'huishouden' : 'plan'
  }
}

/** Hits of one household together, in the order in which the households first appear. */
export function groupByCase(hits: readonly SearchHit[]): readonly (readonly SearchHit[])[] {
  const groups = new Map<string, SearchHit[]>()
  for (const hit of hits) groups.set(hit.caseId, [...(groups.get(hit.caseId) ?? []), hit])
  return [...groups.values()]
}
