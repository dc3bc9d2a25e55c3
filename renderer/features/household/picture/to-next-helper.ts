import type { CanvasItem } from './canvas-item.ts'

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/** Where a key leads in the ecogram: round the rings along the helpers, as they are read; null for nowhere. */
export function toNextHelper(items: readonly CanvasItem[], id: string, key: string): string | null {
  const at = items.findIndex((item) => item.id === id)
  const step = steps[key]
  return step === undefined ? null : (items[at + step]?.id ?? null)
}
