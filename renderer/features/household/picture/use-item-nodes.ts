import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import type { ItemNode } from './ItemView.tsx'
import type { PictureCanvasProps } from './canvas-item.ts'

/** The items of a picture as one tab stop: keys go from one to the next, Escape to the tools. */
export function useItemNodes(
  { items, selectedId, onSelect, toNext, canMove }: PictureCanvasProps,
  frame: Readonly<{ current: HTMLDivElement | null }>,
): ItemNode[] {
  const prefix = useId()
  const [stopId, setStopId] = useState<string | null>(null)
  const tabStop = items.some(({ id }) => id === stopId) ? stopId : (items[0]?.id ?? null)
  return useMemo(() => {
    const focus = (id: string): void => document.getElementById(`${prefix}${id}`)?.focus()
    const onKeyDown = (id: string, event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      if (event.key === 'Enter' || event.key === ' ') onSelect(id)
      else if (event.key === 'Escape')
        frame.current?.querySelector<HTMLElement>('[data-tools] button')?.focus()
      else {
        const next = event.key === 'Home' ? (items[0]?.id ?? null) : toNext(id, event.key)
        if (next === null) return
        focus(next)
      }
      event.preventDefault()
    }
    return items.map((item) => ({
      id: item.id,
      type: 'item' as const,
      position: { x: item.x - item.width / 2, y: item.y - item.height / 2 },
      width: item.width,
      height: item.height,
      draggable: canMove,
      domAttributes: { 'aria-roledescription': undefined },
      data: {
        item,
        isTabStop: item.id === tabStop,
        isSelected: item.id === selectedId,
        domId: `${prefix}${item.id}`,
        onFocus: () => setStopId(item.id),
        onPress: () => onSelect(item.id),
        onKeyDown: (event) => onKeyDown(item.id, event),
      },
    }))
  }, [items, selectedId, onSelect, toNext, canMove, frame, prefix, tabStop])
}
