import type { WrittenPart } from '../../../shared/output/justification-part.ts'
import type { PaperLanguage } from '../../../shared/output/output-document.ts'
import { toPlainBlocks } from '../../../shared/output/plain-text.ts'

/** One part in two versions as plain text; '' where a version does not have it. */
export type PartDifference = Readonly<{ id: string; title: string; before: string; after: string }>

/** The parts that say something else, in the order of the newer version; parts that went come last. */
export function toPartDifferences(
  before: readonly WrittenPart[],
  after: readonly WrittenPart[],
  language: PaperLanguage,
): readonly PartDifference[] {
  const textOf = (parts: readonly WrittenPart[], id: string): string =>
    toPlainBlocks(parts.find((part) => part.id === id)?.blocks ?? [], language)
  const gone = before.filter(({ id }) => after.every((part) => part.id !== id))
  return [...after, ...gone]
    .map(({ id, title }) => ({ id, title, before: textOf(before, id), after: textOf(after, id) }))
    .filter((part) => part.before !== part.after)
}
