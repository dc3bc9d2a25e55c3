/** Where an item goes: before this one, or to the end. */
export type Place = Readonly<{ beforeId: string | null }>
type DropTarget = Readonly<{ key: string | number; dropPosition: 'before' | 'after' | 'on' }>

/** The place one step up or down, or null at the end of the list. */
export function toStep(ids: readonly string[], index: number, by: -1 | 1): Place | null {
  if (by === -1) return index === 0 ? null : { beforeId: ids[index - 1] ?? null }
  return index >= ids.length - 1 ? null : { beforeId: ids[index + 2] ?? null }
}

/** A drop beside an item as "before which one": the moved item itself does not count. */
export function toBeforeId(ids: readonly string[], movedId: string, target: DropTarget): Place {
  const others = ids.filter((id) => id !== movedId)
  const at = others.indexOf(String(target.key))
  return { beforeId: others[target.dropPosition === 'before' ? at : at + 1] ?? null }
}
