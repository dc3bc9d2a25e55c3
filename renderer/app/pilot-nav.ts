import type { NavEntry } from '../components/nav-entries.ts'
import type { ToLink } from './nav-groups.ts'

/** The places of a pilot group: what its members learn together, and for the owner who its members are. */
export function toPilotEntries(
  caseId: string,
  isOwner: boolean,
  link: ToLink,
): readonly NavEntry[] {
  const base = `/pilot/${caseId}`
  return [
    link('reflection', 'message-circle-more', `${base}/reflectie`),
    link('questionnaires', 'clipboard-list', `${base}/vragenlijsten`),
    link('stories', 'book-open', `${base}/verhalen`),
    link('pilot', 'activity', `${base}/cijfers`),
    link('evaluation', 'file-text', `${base}/evaluatie`),
    ...(isOwner ? [link('members', 'messages-square', `${base}/leden`)] : []),
  ]
}
