import { type IRunOptions, TextRun } from 'docx'

/** What an XML file cannot hold: one such character and Word calls the whole file damaged. */
const notInXml = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu
const letters = /\p{L}/u
const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Whether a text begins with letters that are written from right to left. */
export const isRightToLeft = (text: string): boolean =>
  rightToLeftLetters.test(letters.exec(text)?.[0] ?? '')

/** A text as runs, each line of it on a line of its own. */
export const toRuns = (text: string, options: Omit<IRunOptions, 'text'> = {}): TextRun[] =>
  text
    .replaceAll(notInXml, '')
    .split(/\r\n|\r|\n/)
    .map(
      (line, at) =>
        new TextRun({
          ...options,
          text: line,
          ...(at === 0 ? {} : { break: 1 }),
          ...(isRightToLeft(text) ? { rightToLeft: true } : {}),
        }),
    )

/** What a paragraph needs for the direction of its text. */
export const toDirection = (text: string): Readonly<{ bidirectional?: true }> =>
  isRightToLeft(text) ? { bidirectional: true } : {}
