import { assertNever } from '../../../shared/util/assert-never.ts'
import type { OutputDocument } from '../../../shared/output/output-document.ts'
import { toPlainText } from '../../../shared/output/plain-text.ts'
import { findDesktopBridge, readReply } from '../../platform/desktop-bridge.ts'
import { saveFile } from '../../platform/save-file.ts'
import { toFileName } from './to-file-name.ts'
import { toTablesCsv } from './to-tables-csv.ts'

/** What can be done with a paper. */
export type PaperAct = 'print' | 'pdf' | 'word' | 'text' | 'csv'
/** Does one of them; throws when it did not work. */
export type DoPaperAct = (act: PaperAct, paper: OutputDocument) => Promise<void>

/** Prints a paper or makes a file of it. What makes a Word file is fetched when first asked for. */
export const doPaperAct: DoPaperAct = async (act, paper) => {
  switch (act) {
    case 'print':
      return printPaper()
    case 'pdf':
      return savePdf(paper)
    case 'word':
      return saveFile(toFileName(paper, 'docx'), await toWord(paper))
    case 'text':
      return saveFile(toFileName(paper, 'txt'), toBlob(toPlainText(paper), 'text/plain'))
    case 'csv':
      return saveFile(toFileName(paper, 'csv'), toBlob(toTablesCsv(paper), 'text/csv'))
    default:
      return assertNever(act)
  }
}

const toBlob = (text: string, type: string): Blob =>
  new Blob([text], { type: `${type};charset=utf-8` })

async function printPaper(): Promise<void> {
  const bridge = findDesktopBridge()
  if (bridge === null) window.print()
  else readReply(await bridge.printPage())
}

/** In a browser the print dialog makes the PDF; the sentence beside the buttons says how. */
async function savePdf(paper: OutputDocument): Promise<void> {
  const bridge = findDesktopBridge()
  if (bridge === null) window.print()
  else readReply(await bridge.savePdf(toFileName(paper, 'pdf')))
}

async function toWord(paper: OutputDocument): Promise<Blob> {
  const [{ toWordFile }, { toLogoPicture }, { toWordPictures }] = await Promise.all([
    import('./word/to-word-file.ts'),
    import('./logo-picture.ts'),
    import('./chart-pictures.ts'),
  ])
  const { logo } = paper.sender.style
  return toWordFile(
    paper,
    logo === null ? null : await toLogoPicture(logo),
    await toWordPictures(paper),
  )
}
