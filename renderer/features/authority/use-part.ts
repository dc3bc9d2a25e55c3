import { useSession } from '../../platform/session.tsx'

/** What this person may do on these pages. */
export type Part = Readonly<{
  /** Leads the case: takes decisions and writes down what others said. */
  isRegisseur: boolean
  isFamily: boolean
  /** Whether this person answers for a party on the own device. */
  isOwnParty: (partyId: string) => boolean
  mayAnswerFor: (partyId: string) => boolean
}>

/** The part of the person at this screen; the host judges every command again. */
export function usePart(): Part {
  const { role, partyId } = useSession()
  const isRegisseur = role === 'regisseur'
  const isOwnParty = (id: string): boolean => role === 'professional' && partyId === id
  return {
    isRegisseur,
    isFamily: role === 'gezinslid' || role === 'steunfiguur',
    isOwnParty,
    mayAnswerFor: (id) => isRegisseur || isOwnParty(id),
  }
}
