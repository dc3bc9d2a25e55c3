import { useReactFlow } from '@xyflow/react'
import { useEffect } from 'react'
import type { CanvasItem } from './canvas-item.ts'

type KeepInViewProps = Readonly<{
  items: readonly CanvasItem[]
  frame: Readonly<{ current: HTMLDivElement | null }>
}>

/** Brings a sign that gets the focus into view; the browser's own scrolling would shift the whole canvas. */
export function KeepInView({ items, frame }: KeepInViewProps) {
  const { getViewport, setCenter } = useReactFlow()
  useEffect(() => {
    const element = frame.current
    const onFocus = (event: FocusEvent): void => {
      const id = event.target instanceof HTMLElement ? event.target.dataset['item'] : undefined
      const item = items.find((one) => one.id === id)
      if (item === undefined || element === null) return
      // Only for keys: under a pointer nothing may move, or the press would land elsewhere.
      if (!(event.target instanceof Element) || !event.target.matches(':focus-visible')) return
      const { x, y, zoom } = getViewport()
      const [left, top] = [item.x * zoom + x, item.y * zoom + y]
      const isIn =
        left > 40 && top > 40 && left < element.clientWidth - 40 && top < element.clientHeight - 40
      if (!isIn) void setCenter(item.x, item.y, { zoom })
    }
    element?.addEventListener('focusin', onFocus)
    return () => element?.removeEventListener('focusin', onFocus)
  }, [items, frame, getViewport, setCenter])
  return null
}
