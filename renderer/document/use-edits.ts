import { useMemo } from 'react'
import {
  addEntity,
  moveEntity,
  orderAtEnd,
  removeEntity,
  setMember,
  setScalar,
} from '../../shared/document/entities.ts'
import type { Entity, Field, Fields, Root } from '../../shared/document/shape.ts'
import type { LiveDocument } from './live-document.ts'
import { useDocumentOf } from './use-live-document.ts'

type KeyOf<F extends Fields, Kind extends Field['kind']> = {
  [K in keyof F]: F[K] extends { kind: Kind } ? K : never
}[keyof F] &
  string

/** Every change of a root that a screen may make. Does nothing without the right to write. */
export type Edits<F extends Fields> = Readonly<{
  /** Adds an entity, at the end unless `order` is given, and answers its id; null when it may not. */
  add(values?: Partial<Entity<Root<F>>>): string | null
  set<K extends KeyOf<F, 'scalar'>>(id: string, field: K, value: Entity<Root<F>>[K]): void
  setMember(id: string, field: KeyOf<F, 'set'>, member: string, isMember: boolean): void
  remove(id: string): void
  /** Between two others of the root in display order; either may be null. */
  move(id: string, between: Readonly<{ afterId: string | null; beforeId: string | null }>): void
  /** Several changes as one: one update to the others, one step of undo. */
  together(change: () => void): void
}>

/** The changes of a root, made with this screen's origin so that its undo takes them back. */
export function useEdits<F extends Fields>(root: Root<F>): Edits<F> {
  const live = useDocumentOf(root)
  return useMemo(() => createEdits(live, root), [live, root])
}

function createEdits<F extends Fields>(live: LiveDocument | null, root: Root<F>): Edits<F> {
  const write = <T>(change: (live: LiveDocument) => T): T | null => {
    if (live === null || live.right !== 'write') return null
    // A pick, an addition or a move is a step of its own, also right after typing.
    live.undo.stopCapturing()
    return change(live)
  }
  return {
    add: (values = {}) =>
      write(({ doc, origin }) => {
        const id = values.id ?? crypto.randomUUID()
        const placed = 'order' in root.fields ? { order: orderAtEnd(doc, root), ...values } : values
        addEntity(doc, root, { ...placed, id }, origin)
        return id
      }),
    set: (id, field, value) => {
      write(({ doc, origin }) => setScalar(doc, root, id, field, value, origin))
    },
    setMember: (id, field, member, isMember) => {
      write(({ doc, origin }) => setMember(doc, root, id, field, member, isMember, origin))
    },
    remove: (id) => {
      write(({ doc, origin }) => removeEntity(doc, root, id, origin))
    },
    move: (id, between) => {
      write(({ doc, origin }) => {
        // Safe: a root without order has nothing that calls this, and `order` is all it needs.
        const ordered = root as unknown as Root<F & { order: Field }>
        moveEntity(doc, ordered, id, between, origin)
      })
    },
    together: (change) => {
      write(({ doc, origin }) => doc.transact(change, origin))
    },
  }
}
