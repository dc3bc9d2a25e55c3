import type { KeyboardEvent, ReactNode } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { defined } from './defined.ts'
import { DragHandle, MoveButtons } from './MoveButtons.tsx'
import { type Place, toStep } from './sort-steps.ts'
import styles from './SortableList.module.css'
import { useListDrag } from './use-list-drag.ts'

/** What a row may show to move itself. */
export type RowMoves = Readonly<{
  index: number
  handle: ReactNode
  /** Up and down as two small buttons. */
  buttons: ReactNode
  /** Null at the ends. */
  up: (() => void) | null
  down: (() => void) | null
}>

type SortableListProps<T> = Readonly<{
  label: string
  items: readonly T[]
  getId: (item: T) => string
  /** Short text of the item, as it is spoken while moving. */
  getText: (item: T) => string
  onMove: (id: string, place: Place) => void
  children: (item: T, moves: RowMoves) => ReactNode
  /** Shows the list without any way to move. */
  isDisabled?: boolean
  /** Lists of one group take each other's items. */
  group?: string
  onInsert?: (id: string, place: Place) => void
  /** Shown when empty; also what can be dropped on. */
  empty?: ReactNode
}>

/**
 * A list in an order that people choose: by dragging, by the keyboard (Enter on the handle, arrows,
 * Enter), or by the up and down buttons. Rows may hold fields: Tab goes through them and arrow keys
 * stay in the text.
 */
export function SortableList<T>(props: SortableListProps<T>) {
  const { label, items, getId, getText, children, isDisabled = false, empty } = props
  const ids = items.map(getId)
  const hooks = useListDrag({
    ids,
    onMove: props.onMove,
    ...defined({ group: props.group, onInsert: props.onInsert }),
  })
  if (items.length === 0 && (props.group === undefined || isDisabled)) return empty ?? null
  if (isDisabled) return <StillList {...props} />
  return (
    // Not a control either: see leaveTabAlone.
    <div className={classNames(styles.whole)} onKeyDownCapture={leaveRowBackwards}>
      <GridList
        aria-label={label}
        className={classNames(styles.list)}
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        renderEmptyState={() => empty ?? null}
        dragAndDropHooks={hooks}
      >
        {items.map((item, index) => (
          <GridListItem
            key={getId(item)}
            id={getId(item)}
            textValue={getText(item)}
            className={classNames(styles.item)}
          >
            {({ state }) => (
              // Not a control: it only tells the grid where the focus is, and leaves Tab to the browser.
              <div
                role="presentation"
                className={classNames(styles.content)}
                onFocus={() => keepFocus(state.selectionManager, getId(item))}
                onKeyDown={leaveTabAlone}
              >
                {children(item, toMoves(props, ids, item, index))}
              </div>
            )}
          </GridListItem>
        ))}
      </GridList>
    </div>
  )
}

/** For who may not move anything: a plain list, which is easier to hear than a grid. */
function StillList<T>({ label, items, getId, children }: SortableListProps<T>) {
  return (
    <ul aria-label={label} className={classNames(styles.list)}>
      {items.map((item, index) => (
        <li key={getId(item)} className={classNames(styles.item)}>
          {children(item, { index, handle: null, buttons: null, up: null, down: null })}
        </li>
      ))}
    </ul>
  )
}

type FocusKeeper = Readonly<{
  setFocused: (isFocused: boolean) => void
  setFocusedKey: (key: string) => void
}>

/**
 * At the end of a row Tab goes on to the next one. A grid would leave for what comes after the whole list,
 * and whoever fills in fields from row to row would skip all but the first.
 */
function leaveTabAlone(event: KeyboardEvent): void {
  if (event.key === 'Tab') event.stopPropagation()
}

/** The same on the way back, when the row itself has the focus; on the way down, before the grid hears it. */
function leaveRowBackwards(event: KeyboardEvent): void {
  const isRow = event.target instanceof Element && event.target.getAttribute('role') === 'row'
  if (isRow && event.key === 'Tab' && event.shiftKey) event.stopPropagation()
}

/**
 * Tells the grid, before it sees the focus itself, that it is in this row already. Otherwise a grid that
 * is entered takes the focus from a field or button and puts it on a row; whoever clicked in a field
 * would then type into nothing. Not chosen: stopping the event, which others may need to hear.
 */
function keepFocus(manager: FocusKeeper, id: string): void {
  manager.setFocused(true)
  manager.setFocusedKey(id)
}

function toMoves<T>(
  props: SortableListProps<T>,
  ids: readonly string[],
  item: T,
  index: number,
): RowMoves {
  const { getId, getText, onMove } = props
  const step = (by: -1 | 1) => {
    const place = toStep(ids, index, by)
    return place === null ? null : () => onMove(getId(item), place)
  }
  const up = step(-1)
  const down = step(1)
  const name = getText(item)
  return {
    index,
    up,
    down,
    handle: <DragHandle name={name} />,
    buttons: <MoveButtons name={name} up={up} down={down} />,
  }
}
