import { z } from 'zod'
import { findDesktopBridge } from './desktop-bridge.ts'

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
  current ??= toSettings(readLocal())
  return current
}

/**
 * Fetches what the desktop app keeps, and tells the listeners; nothing to do in a browser. To be awaited
 * before the first picture. Never fails: without an answer the page has its defaults.
 */
export async function loadSettings(): Promise<void> {
  const reply = await findDesktopBridge()
    ?.settings.read()
    .catch(() => null)
  if (reply?.ok !== true || reply.value === null) return
  current = toSettings(reply.value)
  tell()
}

/** Changes some settings, keeps them on this device and tells the listeners. */
export function changeSettings(change: Partial<Settings>): void {
  current = { ...readSettings(), ...change }
  keep(JSON.stringify(current))
  tell()
}

/** Calls `listener` on every change; answers its stop function. */
export function onSettingsChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}

/** In the desktop app with the shell: its window writes nothing to disk, so localStorage is gone at its end. */
function keep(text: string): void {
  const bridge = findDesktopBridge()
  try {
    if (bridge === null) localStorage.setItem(key, text)
    // Without the shell's answer the choice holds for as long as the page is open.
    else bridge.settings.write(text).catch(() => null)
  } catch {
    // A full or forbidden store: the same.
  }
}

function readLocal(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function toSettings(text: string | null): Settings {
  return settingsShape.safeParse(toJson(text)).data ?? settingsShape.parse({})
}

function toJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    return {}
  }
}
