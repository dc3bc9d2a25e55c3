import { nameHostWriter, toNewDocument } from '../../electron/desk/new-document.ts'
import type { TestHost } from './running-host.ts'

/**
 * Puts a report of a pilot group into a household, where no command puts one: roles that are never in a group
 * can be asked about it there too.
 */
export async function addEvaluation(host: TestHost, caseId: string): Promise<void> {
  const { vault } = host.open()
  const report = toNewDocument('evaluation', caseId, {})
  const { row, state } = report
  await vault.call('appendRecords', { records: [], documents: [{ row, state }] })
  await nameHostWriter(vault, [report], Date.now())
}
