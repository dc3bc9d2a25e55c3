import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { HostFolder } from '../../helpers/host-process.ts'

const entry = fileURLToPath(new URL('../../../out/main/host.js', import.meta.url))
/** A host that serves after all is ended; its exit code is then no number. */
const givesUpAfterMs = 30_000

export type Refused = Readonly<{ code: unknown; out: string; lastLine: string }>

/** Runs a host that is expected to end by itself, and answers how. */
export async function runRefusedHost(
  { data, passphraseFile }: HostFolder,
  flags: readonly string[] = [],
): Promise<Refused> {
  const key = passphraseFile === null ? [] : ['--passphrase-file', passphraseFile]
  const args = [entry, '--data', data, '--json', ...key, ...flags]
  return new Promise((resolve) => {
    execFile(process.execPath, args, { timeout: givesUpAfterMs }, (error, out, err) => {
      const lastLine = err.trimEnd().split('\n').at(-1) ?? ''
      resolve({ code: error === null ? 0 : error.code, out, lastLine })
    })
  })
}
