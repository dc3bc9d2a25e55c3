import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { OutputDocument } from '../../../../shared/output/output-document.ts'
import { type PaperLines, toPaperLines } from '../../../../shared/output/paper-lines.ts'
import { numberings, toWordBlocks } from './word-blocks.ts'
import type { WordPictures } from './word-picture.ts'
import { toDirection, toRuns } from './word-text.ts'
import { toWordStyles } from './word-styles.ts'

/** A logo as Word takes it: a PNG with its size in pixels. */
export type LogoPicture = Readonly<{ data: Uint8Array; width: number; height: number }>

const languageTags = { nl: 'nl-NL', en: 'en-GB' } as const
const maxLogo = { width: 200, height: 60 }
/** Where the right end of the foot line is, in twentieths of a point. */
const textWidth = 9980

/** The paper as a Word file, with headings, tables and lists that stay such when someone edits on. */
export async function toWordFile(
  paper: OutputDocument,
  logo: LogoPicture | null,
  pictures?: WordPictures,
): Promise<Blob> {
  const lines = toPaperLines(paper)
  const colour = (paper.sender.style.colour ?? '#075462').slice(1)
  const document = new Document({
    title: `${paper.title}, ${paper.subtitle}`,
    creator: lines.organisation ?? paper.sender.name,
    styles: toWordStyles(colour, languageTags[paper.language]),
    numbering: {
      config: [
        { reference: numberings.dashes, levels: [toLevel(LevelFormat.BULLET, '–')] },
        { reference: numberings.numbers, levels: [toLevel(LevelFormat.DECIMAL, '%1.')] },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(16),
              bottom: convertMillimetersToTwip(18),
              left: convertMillimetersToTwip(17),
              right: convertMillimetersToTwip(17),
            },
          },
        },
        footers: { default: toFooter(lines) },
        children: [
          ...toHead(paper, lines, logo, colour),
          ...toWordBlocks(paper, pictures),
          new Paragraph({
            style: 'Small',
            spacing: { before: 400 },
            children: toRuns(lines.proof),
          }),
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}

const toLevel = (format: ILevelsOptions['format'], text: string): ILevelsOptions => ({
  level: 0,
  ...(format === undefined ? {} : { format }),
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 280, hanging: 280 } } },
})

function toHead(
  { title, subtitle, sender }: OutputDocument,
  { organisation, from, example }: PaperLines,
  logo: LogoPicture | null,
  colour: string,
): Paragraph[] {
  const above = [organisation, sender.style.senderLine, from].filter((line) => line !== '')
  return [
    ...(logo === null ? [] : [new Paragraph({ children: [toPicture(logo)] })]),
    ...above.flatMap((line) =>
      line === null ? [] : [new Paragraph({ style: 'Small', children: toRuns(line) })],
    ),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      ...toDirection(title),
      children: toRuns(title),
    }),
    new Paragraph({
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: colour, space: 6 } },
      spacing: { after: 240 },
      children: toRuns(subtitle),
    }),
    ...(example === null ? [] : [new Paragraph({ children: toRuns(example, { bold: true }) })]),
  ]
}

function toPicture({ data, width, height }: LogoPicture): ImageRun {
  const scale = Math.min(maxLogo.width / width, maxLogo.height / height, 1)
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
  })
}

const toFooter = ({ reference }: PaperLines): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          ...toRuns(reference),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
