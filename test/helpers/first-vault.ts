import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { z } from 'zod'

const fixture = fileURLToPath(new URL('../fixtures/vault-version-1/', import.meta.url))

const entities = z.record(z.string(), z.record(z.string(), z.unknown()))
const expected = z.object({
  caseId: z.string(),
  /** By kind, root, id and field. */
  documents: z.record(z.string(), z.record(z.string(), entities)),
  records: z.array(z.object({ type: z.string(), hash: z.string() })),
  people: z.array(z.object({ name: z.string(), role: z.string(), status: z.string() })),
  logs: z.record(z.string(), z.number()),
})

/** A copy of the vault that the first version of the app left, and what that version read from it. */
export async function copyFirstVault(): Promise<
  Readonly<{ folder: string; expected: z.output<typeof expected> }>
> {
  const folder = await mkdtemp(join(tmpdir(), 'rondetafel-first-'))
  onTestFinished(async () => rm(folder, { recursive: true, force: true }))
  for (const name of ['vault.db', 'vault.json'])
    // oxlint-disable-next-line no-await-in-loop
    await cp(join(fixture, name), join(folder, name))
  const said: unknown = JSON.parse(await readFile(join(fixture, 'expected.json'), 'utf8'))
  return { folder, expected: expected.parse(said) }
}
