import type { Session } from '../../shared/api/replies.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import { teamRoles } from '../../shared/records/record-type.ts'
import type { NavLink } from '../components/nav-entries.ts'
import type { ToLink } from './nav-groups.ts'
import { toSection } from './nav-section.ts'

type HouseholdNav = Readonly<{
  session: Pick<Session, 'isOwner' | 'role'>
  /** The documents of the manifest. */
  kinds: readonly DocumentKind[]
  base: string
}>

/** The places of a household, in sections. */
export function toHouseholdEntries(
  { session, kinds, base }: HouseholdNav,
  link: ToLink,
): readonly NavLink[] {
  const { isOwner, role } = session
  const seesPlan = kinds.includes('plan')
  const isTeam = teamRoles.includes(role)
  const isMember = role === 'gezinslid'
  const isFamily = isMember || role === 'steunfiguur'
  const when = (isThere: boolean, ...place: Parameters<ToLink>): readonly NavLink[] =>
    isThere ? [link(...place)] : []
  const sections: readonly (readonly NavLink[])[] = [
    when(isFamily && kinds.includes('familyVoice'), 'family', 'house', `${base}/gezin`),
    when(seesPlan, 'plan', 'target', `${base}/plan`),
    when(seesPlan, 'household', 'network', `${base}/huishouden`),
    when(seesPlan, 'reverseTest', 'scale', `${base}/omgekeerde-toets`),
    [
      ...when(isOwner, 'table', 'messages-square', `${base}/gesprekken`),
      ...when(kinds.includes('meeting'), 'meeting', 'users-round', `${base}/tafel`),
      ...when(kinds.includes('meeting'), 'preparation', 'list-checks', `${base}/voorbereiden`),
      ...when(kinds.includes('meeting'), 'closing', 'file-check', `${base}/afsluiten`),
      ...when(isTeam, 'mirror', 'handshake', `${base}/spiegel`),
      ...when(isMember, 'workingWay', 'clipboard-list', `${base}/werkwijze`),
    ],
    [
      ...when(seesPlan, 'decisions', 'gavel', `${base}/besluiten`),
      ...when(seesPlan, 'mandate', 'badge-check', `${base}/mandaat`),
      ...when(isTeam && seesPlan, 'escalation', 'arrow-up', `${base}/opschalen`),
      ...when(seesPlan, 'register', 'list-checks', `${base}/register`),
    ],
    [
      ...when(kinds.includes('teamNotes'), 'team', 'notebook-pen', `${base}/teamnotities`),
      ...when(role === 'regisseur', 'logbook', 'book-open', `${base}/logboek`),
    ],
    [
      ...when(isTeam, 'caseLife', 'flag', `${base}/zaak`),
      ...when(seesPlan, 'history', 'history', `${base}/geschiedenis`),
      ...when(seesPlan, 'papers', 'file-text', `${base}/stuk/plan`),
      ...when(seesPlan && (isOwner || isMember), 'accessLog', 'eye', `${base}/inzage`),
      ...when(isOwner, 'transfer', 'arrow-up-from-line', `${base}/meenemen`),
    ],
  ]
  return sections.flatMap(toSection)
}
