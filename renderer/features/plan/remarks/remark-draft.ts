import type { RemarkKind } from '../../../../shared/domain/vocabulary.ts'

/** A remark while it is written. */
export type RemarkDraft = Readonly<{
  kind: RemarkKind
  text: string
  toId: string | null
  proposal: string
}>

/** What a remark still lacks before it can be sent; null when nothing does. */
export function findDraftProblem(
  { kind, text, toId, proposal }: RemarkDraft,
  current: string,
): 'text' | 'toId' | 'proposal' | null {
  if (kind === 'voorstel') return proposal.trim() === '' || proposal === current ? 'proposal' : null
  if (text.trim() === '') return 'text'
  return kind === 'vraag' && toId === null ? 'toId' : null
}
