import { memo } from 'react'
import type { Root } from '../../../../shared/document/shape.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { toEntityName } from './entity-place.ts'
import type { RowMore } from './FarRow.tsx'
import { toFirstText } from './first-text.ts'
import styles from './rows.module.css'

type FarListProps = Readonly<{
  root: Root
  label: string
  ids: readonly string[]
  more?: RowMore | undefined
}>

/**
 * A long list far from the window: the words of its rows. It listens as a whole; hundreds of rows that each
 * listen to their own words take longer to make than to read.
 */
export function FarList({ root, label, ids, more }: FarListProps) {
  const words = useDerived(root, (entities) => {
    const byId = new Map(entities.map((entity) => [entity.id, entity]))
    return ids.map((id) => toFirstText(root, byId.get(id)))
  })
  const moreWords = useDerived(more?.root ?? root, (entities) =>
    more === undefined ? [] : readMore(entities, more, ids),
  )
  return (
    <ul aria-label={label}>
      {ids.map((id, index) => (
        <FarItem
          key={id}
          name={toEntityName(root.name, id)}
          words={words[index] ?? ''}
          more={moreWords[index] ?? ''}
        />
      ))}
    </ul>
  )
}

/** Per row one text, a line for each: plain values are compared, and only what changed is shown anew. */
function readMore(
  entities: readonly Readonly<{ id: string }>[],
  { root, field }: RowMore,
  ids: readonly string[],
): readonly string[] {
  const lines = new Map<unknown, string>()
  for (const entity of entities) {
    // Safe: read by name.
    const owner = (entity as Readonly<Record<string, unknown>>)[field]
    const before = lines.get(owner)
    const text = toFirstText(root, entity)
    lines.set(owner, before === undefined ? text : `${before}\n${text}`)
  }
  return ids.map((id) => lines.get(id) ?? '')
}

type FarItemProps = Readonly<{ name: string; words: string; more: string }>

const FarItem = memo(function FarItem({ name, words, more }: FarItemProps) {
  return (
    <li>
      <div className={styles.far} data-entity={name} data-far>
        <p>{words}</p>
        {/* One place, shown line by line: their order is all that tells them apart. */}
        {more !== '' && <p className={styles.lines}>{more}</p>}
      </div>
    </li>
  )
})
