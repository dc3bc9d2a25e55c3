import { useDragAndDrop } from 'react-aria-components'
import { type Place, toBeforeId } from './sort-steps.ts'

type ListDrag = Readonly<{
  ids: readonly string[]
  onMove: (id: string, place: Place) => void
  /** Lists of one group take each other's items. */
  group?: string
  onInsert?: (id: string, place: Place) => void
}>

type DragOptions = NonNullable<Parameters<typeof useDragAndDrop>[0]>
type Dropped = Parameters<NonNullable<DragOptions['onRootDrop']>>[0]['items']

/** Dragging within a list, and between the lists of a group; by pointer and by keyboard. */
export function useListDrag({ ids, onMove, onInsert, group = 'item' }: ListDrag) {
  const type = `rondetafel-${group}`
  const insert = async (dropped: Dropped, toPlace: (id: string) => Place): Promise<void> => {
    for (const id of await readIds(dropped, type)) onInsert?.(id, toPlace(id))
  }
  const between: DragOptions = {
    onInsert: ({ items, target }) => void insert(items, (id) => toBeforeId(ids, id, target)),
    onRootDrop: ({ items }) => void insert(items, () => ({ beforeId: null })),
  }
  return useDragAndDrop({
    // The text is a blank: what is dragged out of the window must not take words of a case along.
    getItems: (keys) => [...keys].map((key) => ({ [type]: String(key), 'text/plain': ' ' })),
    acceptedDragTypes: [type],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      for (const key of keys) onMove(String(key), toBeforeId(ids, String(key), target))
    },
    ...(onInsert === undefined ? {} : between),
  }).dragAndDropHooks
}

const readIds = async (dropped: Dropped, type: string): Promise<readonly string[]> =>
  Promise.all(dropped.flatMap((item) => (item.kind === 'text' ? [item.getText(type)] : [])))
