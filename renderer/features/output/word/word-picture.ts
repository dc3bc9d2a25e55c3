import { ImageRun, Paragraph } from 'docx'
import { type BarChart, toChartWords } from '../../../../shared/output/bar-chart.ts'

/** A chart as Word takes it: a PNG with its size in pixels. */
export type WordPicture = Readonly<{ data: Uint8Array; width: number; height: number }>
/** The charts of a paper that could be drawn, by their place among its blocks. */
export type WordPictures = ReadonlyMap<number, WordPicture>

/** As wide as the text of an A4 sheet, in pixels of Word. */
const textWidth = 660

/**
 * A chart with its words for who does not see it. One that could not be drawn leaves nothing: the table with
 * its numbers comes right after it.
 */
export function toWordPicture(
  chart: BarChart,
  picture: WordPicture | undefined,
): readonly Paragraph[] {
  if (picture === undefined) return []
  const { data, width, height } = picture
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width: textWidth, height: Math.round((height * textWidth) / width) },
    altText: { name: chart.title, title: chart.title, description: toChartWords(chart) },
  })
  return [new Paragraph({ keepNext: true, children: [image] })]
}
