import { z } from 'zod'

const settingsShape = z.object({
  language: z.enum(['nl', 'en']).catch('nl'),
  theme: z.enum(['light', 'dark', 'auto']).catch('light'),
  /** When names stand beside the carets of others. */
  caretNames: z.enum(['always', 'typing', 'never']).catch('typing'),
})
/** What a person chose on this device; nothing about a case. */
export type Settings = z.output<typeof settingsShape>

const key = 'rondetafel.settings'
const listeners = new Set<() => void>()
let current: Settings | null = null

/** The settings of this device; what was stored wrongly has its default. */
export function readSettings(): Settings {
  current ??= settingsShape.parse(readStored())
  return current
}

/** Changes some settings, keeps them on this device and tells the listeners. */
export function changeSettings(change: Partial<Settings>): void {
  current = { ...readSettings(), ...change }
  try {
    localStorage.setItem(key, JSON.stringify(current))
  } catch {
    // A full or forbidden store: the choice holds for as long as the page is open.
  }
  for (const listener of listeners) listener()
}

/** Calls `listener` on every change; answers its stop function. */
export function onSettingsChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readStored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}
  } catch {
    return {}
  }
}
