import type { TFunction } from 'i18next'
import type { CaseKind } from '../../shared/domain/case-kind.ts'
import type { Session } from '../../shared/api/replies.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import type { IconName } from '../components/icon-names.ts'
import type { NavGroup, NavLink } from '../components/nav-entries.ts'
import { toHouseholdEntries } from './household-nav.ts'
import { toSection } from './nav-section.ts'
import { toPilotEntries } from './pilot-nav.ts'
import type { PlaceName } from './place-name.ts'

type NavInput = Readonly<{
  t: TFunction
  place: PlaceName
  session: Pick<Session, 'isOwner' | 'role'>
  caseId: string | null
  caseTitle: string | null
  /** A household while that is not known. */
  caseKind?: CaseKind
  /** The documents of the manifest: what is not in it does not exist for this participant. */
  kinds: readonly DocumentKind[]
  onLock: () => void
  onLeave: () => void
}>

/** The navigation of a participant. What may not be opened is absent, not grey; the order never changes. */
export function toNavGroups(input: NavInput): readonly NavGroup[] {
  const { t, session, place } = input
  const link = (id: PlaceName, icon: IconName, href: string): NavLink => ({
    id,
    label: t(`frame.${id}`),
    icon,
    href,
    isCurrent: place === id,
  })
  const vault: NavGroup = {
    id: 'vault',
    entries: [
      ...toSection([
        link('caseload', 'users', '/werkvoorraad'),
        link('import', 'folder-plus', '/inlezen'),
      ]),
      ...toSection([
        link('pilotGroups', 'users-round', '/pilotgroepen'),
        // Within a group its own figures stand among its own places.
        ...(input.caseKind === 'pilotgroep' ? [] : [link('pilot', 'activity', '/pilot')]),
      ]),
    ],
  }
  const end: NavGroup = {
    id: 'end',
    entries: [
      link('search', 'search', '/zoeken'),
      link('settings', 'settings', '/instellingen'),
      session.isOwner
        ? { id: 'lock', label: t('frame.lock'), icon: 'lock', onPress: input.onLock }
        : { id: 'leave', label: t('frame.leave'), icon: 'log-out', onPress: input.onLeave },
    ],
  }
  return [...(session.isOwner ? [vault] : []), ...toCaseGroup(input, link), end]
}

/** Makes an entry that goes to a place. */
export type ToLink = (id: PlaceName, icon: IconName, href: string) => NavLink

function toCaseGroup(
  { session, caseId, caseTitle, caseKind, kinds }: NavInput,
  link: ToLink,
): readonly NavGroup[] {
  if (caseId === null) return []
  const title = caseTitle === null ? {} : { title: caseTitle }
  if (caseKind === 'pilotgroep')
    return [{ id: 'case', ...title, entries: toPilotEntries(caseId, session.isOwner, link) }]
  const base = `/huishouden/${caseId}`
  const entries = toHouseholdEntries({ session, kinds, base }, link)
  return entries.length === 0 ? [] : [{ id: 'case', ...title, entries }]
}
