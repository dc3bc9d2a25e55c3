import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WebContents } from 'electron'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pdfFileName, savePdf } from '../../../../electron/desktop/save-pdf.ts'
import { calls, FakeWebContents, resetFakeElectron } from '../../../helpers/fake-electron.ts'

let folder = ''
const page = new FakeWebContents()
// Safe: the fake has what is used of it.
const save = async () => savePdf(page as unknown as WebContents, 'VB-2026-001 Ons plan.pdf')

beforeEach(async () => {
  resetFakeElectron()
  folder = await mkdtemp(join(tmpdir(), 'rondetafel-pdf-'))
})
afterEach(async () => rm(folder, { recursive: true, force: true }))

test('the page becomes a tagged PDF with an outline, where the person wants it', async () => {
  calls.savePath = join(folder, 'plan.pdf')
  expect(await save()).toEqual({ isSaved: true })
  expect(await readFile(calls.savePath, 'utf8')).toBe('%PDF-')
  expect(page.printToPDF).toHaveBeenCalledExactlyOnceWith({
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  expect(calls.boxes).toEqual([
    { defaultPath: 'VB-2026-001 Ons plan.pdf', filters: [{ name: 'PDF', extensions: ['pdf'] }] },
  ])
})

test('a person who thinks better of it gets nothing made', async () => {
  expect(await save()).toEqual({ isSaved: false })
  expect(page.printToPDF).not.toHaveBeenCalled()
})

test('a file that cannot be written, and a page that cannot be made, are the same known failure', async () => {
  calls.savePath = join(folder, 'no-such-folder', 'plan.pdf')
  await expect(save()).rejects.toMatchObject({ code: 'storage/failed' })
  calls.savePath = join(folder, 'plan.pdf')
  page.printToPDF.mockRejectedValueOnce(new Error('out of memory'))
  await expect(save()).rejects.toMatchObject({ code: 'storage/failed' })
})

test.each([
  '../plan.pdf',
  'a/b.pdf',
  'C:\\plan.pdf',
  'plan.exe',
  '.pdf\u0000',
  `${'x'.repeat(200)}.pdf`,
])('the page cannot name %s', (name) => {
  expect(pdfFileName.safeParse(name).success).toBe(false)
})
