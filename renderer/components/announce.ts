/** 'assertive' interrupts what is being read: only for what someone could lose. */
export type Politeness = 'polite' | 'assertive'

/** Texts that come within this time are said in one go. */
export const bundleMs = 3000
/** A live region is emptied, or a screen reader finds old news in it. */
export const emptyAfterMs = 10_000

type Region = Readonly<{ text: string; timer: ReturnType<typeof setTimeout> | undefined }>

const regions: Record<Politeness, Region> = {
  polite: { text: '', timer: undefined },
  assertive: { text: '', timer: undefined },
}
const waiting: string[] = []
const listeners = new Set<() => void>()

/**
 * Says a complete short sentence to who cannot see it. Polite ones are bundled within 3 seconds;
 * assertive ones go at once, for when a person could lose something or must leave.
 */
export function announce(text: string, politeness: Politeness): void {
  if (politeness === 'assertive') return say('assertive', text)
  waiting.push(text)
  if (waiting.length === 1) setTimeout(sayWaiting, bundleMs)
}

/** What the live region of this kind says now. */
export const readAnnouncement = (politeness: Politeness): string => regions[politeness].text

/** Calls `listener` on every change; answers its stop function. */
export function onAnnouncement(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function sayWaiting(): void {
  say('polite', [...new Set(waiting.splice(0))].join(' '))
}

function say(politeness: Politeness, text: string): void {
  clearTimeout(regions[politeness].timer)
  const timer = text === '' ? undefined : setTimeout(() => say(politeness, ''), emptyAfterMs)
  regions[politeness] = { text, timer }
  for (const listener of listeners) listener()
}
