import { tellBearer } from '../platform/bearer.ts'
import { takeFragment } from '../platform/take-fragment.ts'

/**
 * Takes the secrets out of the address, now and whenever a link is opened in this tab. To be called
 * before a router is made, which would otherwise remember them in its history.
 */
export function takeStartLink(): void {
  takeFragment()
  // A link opened in a tab that has the app already changes the hash only.
  window.addEventListener('hashchange', () => {
    if (takeFragment()) tellBearer()
  })
}
