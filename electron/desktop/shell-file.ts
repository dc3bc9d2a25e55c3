import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const place = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  x: z.int().optional(),
  y: z.int().optional(),
  isMaximized: z.boolean(),
})

/** Each field falls back by itself: one damaged value must not cost the others. */
const shellState = z.object({
  place: place.nullable().catch(null),
  lockOnScreenLock: z.boolean().catch(false),
  pageSettings: z.string().max(4096).nullable().catch(null),
  /** Encrypted by the system's keychain, in base64. */
  keychain: z.string().nullable().catch(null),
})

/** What the shell remembers about this computer. No case content, no name, no secret in the clear. */
export type ShellState = Readonly<z.output<typeof shellState>>

/** Reads from memory; a change is on disk when `change` answers. */
export type ShellFile = Readonly<{
  read: () => ShellState
  change: (part: Partial<ShellState>) => void
}>

/** Opens the shell's file. A missing or damaged one counts as empty: nothing in it is needed. */
export function openShellFile(path: string): ShellFile {
  let state = shellState.safeParse(readJson(path)).data ?? shellState.parse({})
  return {
    read: () => state,
    change: (part) => {
      state = { ...state, ...part }
      writeWhole(path, JSON.stringify(state))
    },
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** Written beside and renamed, so that a crash leaves the old file or the new one. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, text, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}
