import { keepAnswerFromLink } from './answer-from-link.ts'
import { doorTokenStore } from './door-token.ts'
import { keepInviteFromLink } from './invite-from-link.ts'
import { readLinkFragment } from './link-fragment.ts'
import { tokenStore } from './token-store.ts'

/**
 * Takes the secrets out of the address bar, once, before anything else sees the address: they must not
 * stay in the history or on a shared screen. Answers whether there were any.
 */
export function takeFragment(): boolean {
  const fragment = readLinkFragment(location.hash)
  if (fragment === null) return false
  history.replaceState(history.state, '', location.pathname + location.search)
  const { door, token, code, answer, pin } = fragment
  if (door !== null) doorTokenStore.keep(door)
  if (token !== null) tokenStore.keep(token)
  // A token this tab already has may still be the owner's; useSession falls back to the door's.
  else if (door !== null && tokenStore.read() === null) tokenStore.keep(door)
  if (code !== null) keepInviteFromLink({ code, pin })
  if (answer !== null) keepAnswerFromLink(answer)
  return true
}
