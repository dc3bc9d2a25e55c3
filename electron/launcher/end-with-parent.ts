import { readFileSync } from 'node:fs'

const checkEveryMs = 50

/** Set for what the launcher starts, so that it ends with the launcher. */
export const endsWithParent = { RONDETAFEL_ENDS_WITH_PARENT: '1' } as const

/**
 * Ends this process as SIGTERM does when npm or the launcher, which started it, is gone. npm tells only its
 * shell of a signal, and nobody can pass SIGKILL on; a host left behind would keep the vault locked. A
 * host started by hand may outlive its shell. Not on Windows, where the parent's id never changes.
 */
export function endWithParent(): void {
  const { npm_lifecycle_event: npm, RONDETAFEL_ENDS_WITH_PARENT: launcher } = process.env
  if ((npm ?? launcher) === undefined || process.platform === 'win32') return
  const starters = readStarters()
  const check = setInterval(() => {
    if (readStarters() === starters) return
    clearInterval(check)
    process.kill(process.pid, 'SIGTERM')
  }, checkEveryMs)
  check.unref()
}

/** Our parent; and when that is npm's shell, which waits for us whatever happens, npm itself. */
function readStarters(): string {
  const parent = process.ppid
  if (process.platform !== 'linux') return String(parent)
  try {
    const [, name = '', grandparent = ''] =
      /^\d+ \((.*)\) \S+ (\d+) /s.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? []
    return /^(?:sh|dash|bash|ash|busybox)$/.test(name) ? `${parent} ${grandparent}` : String(parent)
  } catch {
    return String(parent)
  }
}
