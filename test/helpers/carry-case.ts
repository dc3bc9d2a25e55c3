import { importPartBytes, type ImportOutlook } from '../../shared/api/transfer-routes.ts'
import type { CaseSummary } from '../../shared/api/replies.ts'
import type { TestHost } from './running-host.ts'

/** Of every case file in the tests. */
export const filePassphrase = 'negen paarse trams naar zee'

/** Takes a case out of a host as a sealed file, over the API. */
export async function takeOut(host: TestHost, caseId: string): Promise<Buffer> {
  const body = { passphrase: filePassphrase }
  const { transferId, parts } = await host.ask('exportCase', { params: { caseId }, body })
  const pieces: Buffer[] = []
  for (let index = 0; index < parts; index++) {
    const params = { id: transferId, index: String(index) }
    const { data } = await host.ask('exportPart', { params })
    pieces.push(Buffer.from(data, 'base64'))
  }
  return Buffer.concat(pieces)
}

/** Hands a file over to a host in pieces; answers the transfer's id. */
export async function handOver(host: TestHost, file: Buffer): Promise<string> {
  const { transferId } = await host.ask('beginImport', { body: { bytes: file.length } })
  for (let from = 0, index = 0; from < file.length; from += importPartBytes, index++) {
    const data = file.subarray(from, from + importPartBytes).toString('base64')
    await host.ask('importPart', { params: { id: transferId }, body: { index, data } })
  }
  return transferId
}

/** Brings a file into a host, after a look at it. */
export async function bringIn(
  host: TestHost,
  file: Buffer,
): Promise<Readonly<{ outlook: ImportOutlook; summary: CaseSummary }>> {
  const params = { id: await handOver(host, file) }
  const outlook = await host.ask('lookAtImport', { params, body: { passphrase: filePassphrase } })
  return { outlook, summary: await host.ask('finishImport', { params }) }
}
