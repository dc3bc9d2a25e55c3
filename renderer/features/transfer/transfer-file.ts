import { caseFileExtension, maxCaseFileBytes } from '../../../shared/domain/case-file.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { request } from '../../platform/request.ts'

/** Called as a file goes over, from 0 to 1. */
export type OnProgress = (done: number) => void

/** Fetches a sealed file in pieces. Throws AppError. */
export async function fetchCaseFile(
  { transferId, parts }: Readonly<{ transferId: string; parts: number }>,
  onProgress: OnProgress,
): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let index = 0; index < parts; index++) {
    // One after another: the host keeps the file only until its last piece was taken.
    // oxlint-disable-next-line no-await-in-loop
    const { data } = await request('exportPart', {
      params: { id: transferId, index: String(index) },
    })
    pieces.push(Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)))
    onProgress((index + 1) / parts)
  }
  return new Blob(pieces, { type: 'application/octet-stream' })
}

/** Hands a chosen file over to the host in pieces and answers the transfer's id. Throws AppError. */
export async function sendCaseFile(file: File, onProgress: OnProgress): Promise<string> {
  if (file.size === 0 || !file.name.toLowerCase().endsWith(caseFileExtension))
    throw new AppError('transfer/not-a-case-file')
  if (file.size > maxCaseFileBytes) throw new AppError('transfer/too-large')
  const { transferId, partBytes } = await request('beginImport', { body: { bytes: file.size } })
  for (let from = 0, index = 0; from < file.size; from += partBytes, index++) {
    // One after another: the host takes them in their order.
    // oxlint-disable-next-line no-await-in-loop
    const data = toBase64(new Uint8Array(await file.slice(from, from + partBytes).arrayBuffer()))
    // oxlint-disable-next-line no-await-in-loop
    await request('importPart', { params: { id: transferId }, body: { index, data } })
    onProgress(Math.min(1, (from + partBytes) / file.size))
  }
  return transferId
}

const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
