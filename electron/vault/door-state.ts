import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeAtomically } from './write-atomically.ts'

/**
 * What the vault door shows before anything is unlocked. Apart from vault.json, so that the file with the
 * keys is only rewritten when keys change. Losing this file costs nothing but these facts.
 */
const doorState = z.object({
  lastOpenedAt: z.int().nullable(),
  /** Newest migration that ran on the vault: a newer one than ours means a newer app was here. */
  schemaVersion: z.int(),
  foundDamaged: z.boolean(),
})
export type DoorState = Readonly<z.output<typeof doorState>>

const unknownState: DoorState = { lastOpenedAt: null, schemaVersion: 0, foundDamaged: false }

const doorPath = (folder: string): string => join(folder, 'door.json')

/** Reads what is known; never throws. */
export async function readDoorState(folder: string): Promise<DoorState> {
  try {
    return doorState.parse(JSON.parse(await readFile(doorPath(folder), 'utf8')))
  } catch {
    return unknownState
  }
}

/** Changes what is known; a failure is of no consequence and is swallowed. */
export async function writeDoorState(folder: string, change: Partial<DoorState>): Promise<void> {
  const next = { ...(await readDoorState(folder)), ...change }
  await writeAtomically(
    doorPath(folder),
    `${JSON.stringify(next)}
`,
  ).catch(() => null)
}
