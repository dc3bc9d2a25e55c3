import { basename } from 'node:path'
import { BrowserWindow, dialog, type WebContents } from 'electron'
import { z } from 'zod'
import { AppError } from '../../shared/errors/app-error.ts'
import { writeFile } from 'node:fs/promises'

/** A plain name: the person chooses the folder, the page never does. */
export const pdfFileName = z
  .string()
  .max(120)
  .regex(/^[^\p{Cc}<>:"/\\|?*]+\.pdf$/u)

/** Tags and outline are for who reads by ear; the sheet is that of the style sheet (@page). */
const pdfOptions = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const

/**
 * Asks where, and writes the page there as PDF. Throws AppError 'storage/failed' when that does not work.
 * The choice comes first: making takes a moment, and a person who thinks better of it waits for nothing.
 */
export async function savePdf(
  page: WebContents,
  fileName: string,
): Promise<Readonly<{ isSaved: boolean }>> {
  const window = BrowserWindow.fromWebContents(page)
  const question = {
    defaultPath: basename(fileName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  }
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(question)
    : dialog.showSaveDialog(window, question))
  if (canceled || filePath === '') return { isSaved: false }
  try {
    await writeFile(filePath, await page.printToPDF(pdfOptions))
  } catch (error) {
    throw new AppError('storage/failed', {}, { cause: error })
  }
  return { isSaved: true }
}
