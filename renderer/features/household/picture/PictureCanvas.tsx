import '@xyflow/react/dist/base.css'
import { ReactFlow, ReactFlowProvider, useReactFlow, useStore, ViewportPortal } from '@xyflow/react'
import { type CSSProperties, useEffect, useRef } from 'react'
import type { PictureCanvasProps, Shift } from './canvas-item.ts'
import { CanvasTools } from './CanvasTools.tsx'
import { type ItemNode, ItemView } from './ItemView.tsx'
import { KeepInView } from './KeepInView.tsx'
import { toFitting } from './to-fitting.ts'
import { useItemNodes } from './use-item-nodes.ts'
import styles from './picture.module.css'

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
  const nodes = useItemNodes(props, frame)
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
const nodeTypes = { item: ItemView }

/** The library calls the picture an application, which would take away all keys of a screen reader. */
function asGroup(element: HTMLDivElement | null): void {
  element?.setAttribute('role', 'group')
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
