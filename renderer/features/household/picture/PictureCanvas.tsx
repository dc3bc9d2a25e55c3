import '@xyflow/react/dist/base.css'
import {
  type Node,
  type NodeProps,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  ViewportPortal,
} from '@xyflow/react'
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { CanvasTools } from './CanvasTools.tsx'
import { toFitting } from './to-fitting.ts'
import styles from './picture.module.css'

/** Something in a picture that can be looked at, walked to and moved; x and y are its middle. */
export type CanvasItem = Readonly<{
  id: string
  x: number
  y: number
  width: number
  height: number
  /** A sentence: the whole name for who does not see the picture. */
  label: string
  content: ReactNode
}>

type Shift = Readonly<{ dx: number; dy: number }>

/** A picture that is looked at, moved about in, and whose items can be chosen and shifted. */
export type PictureCanvasProps = Readonly<{
  label: string
  /** In reading order. */
  items: readonly CanvasItem[]
  width: number
  height: number
  /** Lines and outlines behind the items, in the same pixels. */
  backdrop: ReactNode
  /** Words over the items. */
  front: ReactNode
  /** Over the foot of the picture. */
  news?: ReactNode
  selectedId: string | null
  onSelect: (id: string | null) => void
  /** Where a key leads from an item; null when nowhere. */
  toNext: (id: string, key: string) => string | null
  canMove: boolean
  /** While something is dragged; null at its end, after `onMoved`. */
  onMoving: (id: string, shift: Shift | null) => void
  onMoved: (id: string, shift: Shift) => void
}>

type ItemData = Readonly<{
  item: CanvasItem
  isTabStop: boolean
  isSelected: boolean
  domId: string
  onFocus: () => void
  onPress: () => void
  onKeyDown: (event: KeyboardEvent) => void
}>
type ItemNode = Node<ItemData, 'item'>

/** A picture that can be walked through with the arrow keys, zoomed, and moved about; one tab stop. */
export function PictureCanvas(props: PictureCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  )
}

function Canvas(props: PictureCanvasProps) {
  const { items, label } = props
  const frame = useRef<HTMLDivElement>(null)
  const start = useRef<Readonly<{ x: number; y: number }> | null>(null)
  const nodes = useNodes(props, frame)
  const fit = useFitting(props, frame)
  const shiftOf = (node: ItemNode): Shift => ({
    dx: Math.round(node.position.x - (start.current?.x ?? 0)),
    dy: Math.round(node.position.y - (start.current?.y ?? 0)),
  })
  return (
    <div className={styles.frame} ref={frame} style={toHeight(props.height)}>
      <CanvasTools onFit={fit} />
      {props.news}
      <ReactFlow<ItemNode>
        className={styles.flow ?? ''}
        aria-label={label}
        ref={asGroup}
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        nodesDraggable={props.canMove}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        // A page that scrolls must go on scrolling over the picture; Ctrl and wheel zooms.
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        zoomActivationKeyCode="Control"
        minZoom={0.3}
        maxZoom={2.5}
        // Its link would lead out of a page that holds case content.
        proOptions={hiddenAttribution}
        onNodeDragStart={(_, node) => {
          start.current = node.position
        }}
        onNodeDrag={(_, node) => props.onMoving(node.id, shiftOf(node))}
        onNodeDragStop={(_, node) => {
          const shift = shiftOf(node)
          if (shift.dx !== 0 || shift.dy !== 0) props.onMoved(node.id, shift)
          props.onMoving(node.id, null)
        }}
        onPaneClick={() => props.onSelect(null)}
      >
        <ViewportPortal>
          <svg className={styles.behind} width={props.width} height={props.height} aria-hidden>
            {props.backdrop}
          </svg>
          <svg className={styles.before} width={props.width} height={props.height} aria-hidden>
            {props.front}
          </svg>
        </ViewportPortal>
        <KeepInView items={items} frame={frame} />
      </ReactFlow>
    </div>
  )
}

/** The frame is as high as its picture, as far as the screen allows. */
const toHeight = (height: number) => ({ '--picture-height': `${height}px` }) as CSSProperties

const noEdges: never[] = []
const hiddenAttribution = { hideAttribution: true }
const nodeTypes = { item: ItemNodeView }

/** The library calls the picture an application, which would take away all keys of a screen reader. */
function asGroup(element: HTMLDivElement | null): void {
  element?.setAttribute('role', 'group')
}

function useNodes(
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

function ItemNodeView({ data }: NodeProps<ItemNode>) {
  const { item } = data
  return (
    <>
      <svg
        className={styles.sign}
        width={item.width}
        height={item.height}
        viewBox={`${-item.width / 2} ${-item.height / 2} ${item.width} ${item.height}`}
        aria-hidden
      >
        {item.content}
      </svg>
      {/* Beside the drawing and not around it: its name is a sentence, and not the words in the sign. */}
      <div
        id={data.domId}
        role="button"
        tabIndex={data.isTabStop ? 0 : -1}
        aria-label={item.label}
        aria-pressed={data.isSelected}
        className={styles.item}
        data-item={item.id}
        onFocus={data.onFocus}
        onClick={data.onPress}
        onKeyDown={data.onKeyDown}
      />
    </>
  )
}

/** Fits the picture into its frame, at first and when it grows; never under a hand or a focused sign. */
function useFitting(
  { width, height }: PictureCanvasProps,
  frame: Readonly<{ current: HTMLDivElement | null }>,
): () => void {
  const { setViewport } = useReactFlow()
  const frameWidth = useStore((state) => state.width)
  const frameHeight = useStore((state) => state.height)
  const fit = (): void => {
    void setViewport(toFitting({ width, height }, { width: frameWidth, height: frameHeight }))
  }
  useEffect(() => {
    const isBusy = frame.current?.querySelector('[data-item]:focus, .dragging') !== null
    if (frameWidth > 0 && !isBusy) fit()
    // oxlint-disable-next-line react/exhaustive-deps -- `fit` is made of exactly these.
  }, [width, height, frameWidth, frameHeight])
  return fit
}

type KeepInViewProps = Readonly<{
  items: readonly CanvasItem[]
  frame: Readonly<{ current: HTMLDivElement | null }>
}>

/** Brings a sign that gets the focus into view; the browser's own scrolling would shift the whole canvas. */
function KeepInView({ items, frame }: KeepInViewProps) {
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
