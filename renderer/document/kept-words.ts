import type { DocumentProblem } from './saved-state.ts'

/** A document that the host stopped, with the words it does not have. */
export type KeptWords = Readonly<{ id: number; documentId: string; problem: DocumentProblem }>

/**
 * What the host did not take, until it was read. Outlives the page it was typed on: whoever loses access
 * is taken elsewhere at that very moment, and must still be able to copy what was not sent.
 */
export const keptWords = createKeptWords()

function createKeptWords() {
  let entries: readonly KeptWords[] = []
  let lastId = 0
  const listeners = new Set<() => void>()
  const change = (next: readonly KeptWords[]): void => {
    entries = next
    for (const listener of listeners) listener()
  }

  return {
    list: (): readonly KeptWords[] => entries,
    /** Answers the id to keep more under. */
    add: (documentId: string, problem: DocumentProblem): number => {
      change([...entries, { id: ++lastId, documentId, problem }])
      return lastId
    },
    /** More was typed; what was read and dismissed before comes back with it. */
    keep: (entry: KeptWords): void =>
      change([...entries.filter(({ id }) => id !== entry.id), entry]),
    dismiss: (entry: KeptWords): void => change(entries.filter(({ id }) => id !== entry.id)),
    /** The screen of a document is left: a notice without words has nothing more to say. */
    leave: (documentId: string): void => {
      const isKept = (entry: KeptWords): boolean =>
        entry.documentId !== documentId || entry.problem.unsentText !== ''
      if (!entries.every(isKept)) change(entries.filter(isKept))
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  } as const
}
