import { useMemo } from 'react'
import { readRootLabel } from '../../../shared/content/plan-field-labels.ts'
import type { EntityChange } from '../../../shared/document/compare.ts'
import { useLabel } from '../../platform/use-label.ts'
import { ChangeRow } from './ChangeRow.tsx'
import type { BothContents } from './change-words.ts'
import styles from './changes.module.css'
import type { ComparedStates } from './compared-states.ts'
import { type ChangeWriterNames, toChangeKey } from './use-change-writers.ts'
import type { Restore } from './use-restore.ts'

type ChangeListProps = Readonly<{
  changes: readonly EntityChange[]
  states: ComparedStates
  writers: ChangeWriterNames
  /** Null: nothing can be put back from here. */
  restore: Restore | null
}>

/** What differs, by part of the plan. */
export function ChangeList({ changes, states, writers, restore }: ChangeListProps) {
  const label = useLabel()
  const parts = useMemo(() => [...Map.groupBy(changes, ({ root }) => root)], [changes])
  const contents: BothContents = [states.after.content, states.before.content]
  return parts.map(([root, together]) => (
    <section key={root} className={styles.part} aria-labelledby={`deel-${root}`}>
      <h3 id={`deel-${root}`} className={styles.partTitle}>
        {label(readRootLabel(root))}
      </h3>
      <ul className={styles.list}>
        {together.map((change) => (
          <ChangeRow
            key={toChangeKey(change)}
            change={change}
            contents={contents}
            names={writers.get(toChangeKey(change)) ?? []}
            restore={restore}
          />
        ))}
      </ul>
    </section>
  ))
}
