import { createDecipheriv } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireKeyFile } from '../../electron/vault/key-file.ts'
import { unlockDataKey } from '../../electron/vault/unlock.ts'

// SQLCipher 4: pages of 4096 bytes, each ending in its own initialisation vector and a seal.
const pageBytes = 4096
const reservedBytes = 80
const logHeaderBytes = 32
const frameHeaderBytes = 24

/** Everything that stands in a vault's file and its log, decrypted: free pages and old frames included. */
export function readDatabaseBytes(path: string, key: Uint8Array): Buffer {
  const pages = toPages(readFileSync(path), 0, 0)
  const log = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0)
  const frames = toPages(log, logHeaderBytes, frameHeaderBytes)
  return Buffer.concat([...pages, ...frames].map((page) => decryptPage(page, key)))
}

/** The same of a vault that may be open in this process: its file may not be touched here, so a copy is read. */
export async function readVaultBytes(folder: string, passphrase: string): Promise<Buffer> {
  const key = await unlockDataKey(await requireKeyFile(folder), { passphrase })
  const copy = mkdtempSync(join(tmpdir(), 'rondetafel-bytes-'))
  try {
    execFileSync('cp', ['-r', `${folder}/.`, copy])
    const databases = listFiles(copy).filter((file) => file.endsWith('vault.db'))
    return Buffer.concat(databases.map((path) => readDatabaseBytes(path, key)))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())

function toPages(bytes: Buffer, start: number, header: number): readonly Buffer[] {
  const pages: Buffer[] = []
  for (let at = start + header; at + pageBytes <= bytes.length; at += header + pageBytes)
    pages.push(bytes.subarray(at, at + pageBytes))
  return pages
}

function decryptPage(page: Buffer, key: Uint8Array): Buffer {
  const vector = page.subarray(pageBytes - reservedBytes, pageBytes - reservedBytes + 16)
  const decipher = createDecipheriv('aes-256-cbc', key, vector).setAutoPadding(false)
  const content = page.subarray(0, pageBytes - reservedBytes)
  // The first page begins with the salt of the file in place of its first bytes; CBC mends itself after one block.
  return Buffer.concat([decipher.update(content), decipher.final()])
}
