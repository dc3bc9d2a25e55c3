/** What was done; with `undo` it can be taken back. */
export type Toast = Readonly<{ id: number; text: string; undo: (() => void) | null }>

let current: Toast | null = null
let lastId = 0
const listeners = new Set<() => void>()

/** Says that something was done, with a way back. At most one: a newer one takes its place. */
export function showToast({ text, undo }: Readonly<{ text: string; undo?: () => void }>): void {
  lastId += 1
  change({ id: lastId, text, undo: undo ?? null })
}

/** Takes the toast away; nothing happens when another has taken its place. */
export function hideToast(id: number): void {
  if (current?.id === id) change(null)
}

/** The toast in sight, or null. */
export const readToast = (): Toast | null => current

/** Calls `listener` on every change; answers its stop function. */
export function onToast(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(next: Toast | null): void {
  current = next
  for (const listener of listeners) listener()
}
