import type { Root } from '../../../../shared/document/shape.ts'
import { useCanWrite } from '../use-can-write.ts'
import { PlanRow, type PlanRowProps } from './PlanRow.tsx'
import { RowMenu } from './RowMenu.tsx'
import type { RowPlace } from './row-place.ts'
import type { RowChoice } from './use-row-choices.ts'

type ListRowProps = Omit<PlanRowProps, 'rootName' | 'menu' | 'handle'> &
  Readonly<{
    root: Root
    /** Where it can go in its list; absent where the order says nothing. */
    place?: RowPlace
    /** What else can be done with it. */
    choices?: readonly RowChoice[]
    onRemove: (id: string) => void
  }>

/** One line of a list of the plan; whoever may write moves it, by its grip or its menu, and takes it away. */
export function ListRow({ root, place, choices = [], onRemove, ...row }: ListRowProps) {
  const canWrite = useCanWrite(root)
  const menu = (
    <RowMenu
      name={row.name}
      up={place?.up ?? null}
      down={place?.down ?? null}
      choices={choices}
      onRemove={() => onRemove(row.id)}
    />
  )
  return (
    <PlanRow
      {...row}
      rootName={root.name}
      handle={canWrite ? place?.handle : undefined}
      menu={canWrite && menu}
    />
  )
}
