import type { OutputDocument } from '../../../shared/output/output-document.ts'
import { drawBars } from '../../components/charts/draw-bars.ts'
import type { WordPicture, WordPictures } from './word/word-picture.ts'

/** The charts of a paper, drawn for Word. */
export async function toWordPictures({
  blocks,
}: Pick<OutputDocument, 'blocks'>): Promise<WordPictures> {
  const drawn = new Map<number, WordPicture>()
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'chart') continue
    // oxlint-disable-next-line no-await-in-loop -- a canvas each, and only one at a time in memory
    const picture = await drawBars(block.chart, false)
    if (picture === null) continue
    const { png, width, height } = picture
    // oxlint-disable-next-line no-await-in-loop
    drawn.set(at, { data: new Uint8Array(await png.arrayBuffer()), width, height })
  }
  return drawn
}
