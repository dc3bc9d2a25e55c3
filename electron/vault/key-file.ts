import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { AppError } from '../../shared/errors/app-error.ts'
import { kdfCost } from './derive-key.ts'
import { writeAtomically } from './write-atomically.ts'

/** Raised when this file changes so that an older app cannot read it. */
const keyFileFormat = 1

const bytes = z.base64()
const wrapped = z.object({ nonce: bytes, sealed: bytes })
const keyedSlot = wrapped.extend({ salt: bytes })

/** How the data key is wrapped three ways. Holds nothing that opens the vault by itself. */
export const keyFileContent = z.object({
  format: z.literal(keyFileFormat),
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  ownerName: z.string(),
  createdAt: z.int(),
  /** Null until the recovery key was typed back. */
  confirmedAt: z.int().nullable(),
  slots: z.object({
    passphrase: keyedSlot.extend({ cost: kdfCost }),
    recovery: keyedSlot,
    keychain: keyedSlot.nullable(),
  }),
  /** Set by a restore; the next opening gives every document a new epoch, once per token. */
  restored: z
    .object({ token: z.string(), backupId: z.string(), backupAt: z.int(), at: z.int() })
    .nullable(),
})
export type KeyFile = Readonly<z.output<typeof keyFileContent>>
export type WrappedKey = Readonly<z.output<typeof keyedSlot>>

const envelope = z.object({ format: z.int(), sha256: z.string() }).loose()

/** The checksum tells a rotten file from a wrong passphrase; it is no protection and needs to be none. */
const toChecksum = (content: object): string =>
  createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex')

/** Reads vault.json; null when there is none. Throws 'vault/newer' or 'vault/damaged'. */
export async function readKeyFile(folder: string): Promise<KeyFile | null> {
  const text = await readFile(keyFilePath(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new AppError('vault/damaged', { part: 'keys' }, { cause: error })
  })
  return text === null ? null : parseKeyFile(text)
}

/** Reads vault.json where there must be one. Throws 'vault/missing' as well. */
export async function requireKeyFile(folder: string): Promise<KeyFile> {
  const file = await readKeyFile(folder)
  if (file === null) throw new AppError('vault/missing')
  return file
}

/** Where the wrapped keys are. */
export const keyFilePath = (folder: string): string => join(folder, 'vault.json')

function parseKeyFile(text: string): KeyFile {
  const parsed = envelope.safeParse(toJson(text))
  if (!parsed.success) throw new AppError('vault/damaged', { part: 'keys' })
  const { sha256, ...content } = parsed.data
  if (content.format > keyFileFormat) throw new AppError('vault/newer')
  const file = keyFileContent.safeParse(content)
  if (!file.success || toChecksum(content) !== sha256) {
    throw new AppError('vault/damaged', { part: 'keys' })
  }
  return file.data
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Replaces vault.json in one step: after a crash either the old or the new one is there, whole. */
export async function writeKeyFile(folder: string, content: KeyFile): Promise<void> {
  const path = keyFilePath(folder)
  const text = `${JSON.stringify({ ...content, sha256: toChecksum(content) }, null, 2)}\n`
  await writeAtomically(path, text)
  await syncFolder(dirname(path))
}

/** Makes renames in a folder durable. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
