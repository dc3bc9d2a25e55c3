import type { WebContents } from 'electron'

/** The origin of a link with which a window may navigate, or null for anything that is no plain page. */
function toOrigin(link: string): string | null {
  try {
    const url = new URL(link)
    const isPage = url.protocol === 'http:' || url.protocol === 'https:'
    return isPage && url.username === '' && url.password === '' ? url.origin : null
  } catch {
    return null
  }
}

/** True when the link stays on exactly this origin. Compares parsed origins, never the start of a text. */
export const isOwnPage = (link: string, origin: string): boolean => toOrigin(link) === origin

/**
 * Keeps a window on one origin: no other page, no new window, no web view, no file dropped on it. The
 * origin is asked each time, because a restarted host may have another port.
 */
export function guardNavigation(contents: WebContents, readOrigin: () => string): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  const refuseOthers = (event: Readonly<{ url: string; preventDefault: () => void }>): void => {
    if (!isOwnPage(event.url, readOrigin())) event.preventDefault()
  }
  contents.on('will-navigate', refuseOthers)
  contents.on('will-frame-navigate', refuseOthers)
  contents.on('will-redirect', refuseOthers)
}
