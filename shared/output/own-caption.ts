import type { OutputBlock } from './output-document.ts'

/**
 * Whether the caption of the table at this place is to be seen: right under a heading it would say the
 * same twice. Readers of the page by ear get it always.
 */
export const hasOwnCaption = (blocks: readonly OutputBlock[], at: number): boolean => {
  const before = blocks[at - 1]?.kind
  return at > 0 && before !== 'heading' && before !== 'chart'
}
