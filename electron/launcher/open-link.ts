import { spawn } from 'node:child_process'

/** Where Linux shows windows; without either there is nothing to open a browser on. */
export const hasDisplay = (
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): boolean =>
  platform !== 'linux' || [env.DISPLAY, env.WAYLAND_DISPLAY].some((value) => (value ?? '') !== '')

/** The program that opens a link in the system's browser. */
export function toOpener(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'open'
  return platform === 'win32' ? 'explorer' : 'xdg-open'
}

/**
 * Opens a link in the system's browser; calls back when there is none. Not awaited: some openers live
 * as long as the browser that they start.
 */
export function openLink(link: string, onNoBrowser: () => void, opener: string): void {
  const child = spawn(opener, [link], { stdio: 'ignore', detached: true })
  child.once('error', onNoBrowser)
  // explorer answers 1 even when it opened the link.
  child.once('exit', (code) => {
    if (code !== null && code > 1) onNoBrowser()
  })
  child.unref()
}
