import type { Node, NodeProps } from '@xyflow/react'
import type { KeyboardEvent } from 'react'
import type { CanvasItem } from './canvas-item.ts'
import styles from './picture.module.css'

type ItemData = Readonly<{
  item: CanvasItem
  isTabStop: boolean
  isSelected: boolean
  domId: string
  onFocus: () => void
  onPress: () => void
  onKeyDown: (event: KeyboardEvent) => void
}>

/** An item as the canvas carries it. */
export type ItemNode = Node<ItemData, 'item'>

/** One item of a picture: drawn, and a button over the drawing. */
export function ItemView({ data }: NodeProps<ItemNode>) {
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
