import type { TFunction } from 'i18next'
import type { Session } from '../../shared/api/replies.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import { teamRoles } from '../../shared/records/record-type.ts'
import type { NavEntry, NavGroup } from '../components/nav-entries.ts'
import type { IconName } from '../components/icon-names.ts'
import type { PlaceName } from './place-name.ts'

type NavInput = Readonly<{
  t: TFunction
  place: PlaceName
  session: Pick<Session, 'isOwner' | 'role'>
  caseId: string | null
  caseTitle: string | null
  /** The documents of the manifest: what is not in it does not exist for this participant. */
  kinds: readonly DocumentKind[]
  onLock: () => void
  onLeave: () => void
}>

/** The navigation of a participant. What may not be opened is absent, not grey; the order never changes. */
export function toNavGroups(input: NavInput): readonly NavGroup[] {
  const { t, session, place } = input
  const link = (id: PlaceName, icon: IconName, href: string): NavEntry => ({
    id,
    label: t(`frame.${id}`),
    icon,
    href,
    isCurrent: place === id,
  })
  const vault: NavGroup = {
    id: 'vault',
    entries: [
      link('caseload', 'users', '/werkvoorraad'),
      link('import', 'folder-plus', '/inlezen'),
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

function toCaseGroup(
  { session, caseId, caseTitle, kinds }: NavInput,
  link: (id: PlaceName, icon: IconName, href: string) => NavEntry,
): readonly NavGroup[] {
  if (caseId === null) return []
  const base = `/huishouden/${caseId}`
  const isFamily = session.role === 'gezinslid' || session.role === 'steunfiguur'
  const entries = [
    ...(isFamily && kinds.includes('familyVoice')
      ? [link('family', 'house', `${base}/gezin`)]
      : []),
    ...(kinds.includes('plan') ? [link('plan', 'target', `${base}/plan`)] : []),
    ...(kinds.includes('plan') ? [link('household', 'network', `${base}/huishouden`)] : []),
    ...(kinds.includes('plan') ? [link('reverseTest', 'scale', `${base}/omgekeerde-toets`)] : []),
    ...(kinds.includes('plan') ? [link('decisions', 'gavel', `${base}/besluiten`)] : []),
    ...(kinds.includes('plan') ? [link('mandate', 'badge-check', `${base}/mandaat`)] : []),
    ...(kinds.includes('plan') ? [link('history', 'history', `${base}/geschiedenis`)] : []),
    ...(session.isOwner ? [link('table', 'messages-square', `${base}/gesprekken`)] : []),
    ...(kinds.includes('teamNotes') ? [link('team', 'notebook-pen', `${base}/teamnotities`)] : []),
    ...(teamRoles.includes(session.role) ? [link('caseLife', 'flag', `${base}/zaak`)] : []),
    ...(kinds.includes('plan') ? [link('papers', 'file-text', `${base}/stuk/plan`)] : []),
    ...(session.isOwner ? [link('transfer', 'arrow-up-from-line', `${base}/meenemen`)] : []),
  ]
  return entries.length === 0
    ? []
    : [{ id: 'case', ...(caseTitle === null ? {} : { title: caseTitle }), entries }]
}
