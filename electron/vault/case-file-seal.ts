import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { caseFileFormat, maxCaseFileBytes } from '../../shared/domain/case-file.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import {
  defaultKdfCost,
  deriveKey,
  type KdfCost,
  kdfCost,
  toPassphraseBytes,
} from './derive-key.ts'

const magic = Buffer.from('RONDETAFEL\r\n\u001a\n', 'latin1')
const cipher = 'aes-256-gcm'
const tagBytes = 16
const chunkBytes = 1024 * 1024
const maxHeaderBytes = 4096
/** What a file of the largest size may unfold to. */
const maxContentBytes = 4 * maxCaseFileBytes
/** Someone else's file decides what opening it costs; more than this no app of ours asks. */
const maxMemoryKiB = 256 * 1024

const anyHeader = z.object({ format: z.int().min(1) })
const header = anyHeader.extend({
  cost: kdfCost,
  salt: z.base64(),
  nonce: z.base64(),
  /** Opens with the right passphrase and nothing else, so that a wrong one is told from a damaged file. */
  check: z.base64(),
})
type Header = z.output<typeof header>

type Sealing = Readonly<{ passphrase: string; content: Uint8Array; cost?: KdfCost }>
type Opening = Readonly<{ passphrase: string; file: Uint8Array }>

/**
 * Seals a case under a passphrase: Argon2id, then AES-256-GCM over pieces that are numbered and of which
 * the last one is marked, so that none can be changed, moved, left out or cut off. Before the pieces stands
 * a readable header with its own checksum. Throws 'transfer/too-large'.
 */
export async function sealCaseFile({
  passphrase,
  content,
  cost = defaultKdfCost,
}: Sealing): Promise<Uint8Array> {
  const salt = randomBytes(16)
  const nonce = randomBytes(7)
  const key = await deriveKey({ passphrase: toPassphraseBytes(passphrase), salt, cost })
  const open = { format: caseFileFormat, cost, salt: toText(salt), nonce: toText(nonce) }
  const check = sealPiece(key, { nonce, index: 0, isLast: false, aad: toBytes(open) }, empty)
  const head = toBytes({ ...open, check: toText(check) } satisfies Header)
  const packed = gzipSync(content)
  const parts = [magic, toLength(head.length), head, toSha256(head)]
  for (let from = 0, index = 1; from < packed.length; from += chunkBytes, index++) {
    const piece = packed.subarray(from, from + chunkBytes)
    const isLast = from + chunkBytes >= packed.length
    parts.push(sealPiece(key, { nonce, index, isLast, aad: head }, piece))
  }
  key.fill(0)
  const file = Buffer.concat(parts)
  if (file.length > maxCaseFileBytes) throw new AppError('transfer/too-large')
  return file
}

/**
 * Opens a sealed case. Throws 'transfer/not-a-case-file', 'transfer/newer', 'transfer/wrong-passphrase',
 * 'transfer/damaged' or 'transfer/too-large'.
 */
export async function openCaseFile({ passphrase, file }: Opening): Promise<Uint8Array> {
  const { head, bytes, body } = readHeader(file)
  const salt = Buffer.from(head.salt, 'base64')
  const nonce = Buffer.from(head.nonce, 'base64')
  const key = await deriveKey({ passphrase: toPassphraseBytes(passphrase), salt, cost: head.cost })
  const { check, ...open } = head
  const at = { nonce, index: 0, isLast: false, aad: toBytes(open) }
  if (openPiece(key, at, Buffer.from(check, 'base64')) === null)
    throw new AppError('transfer/wrong-passphrase')
  const pieces: Buffer[] = []
  const sealedBytes = chunkBytes + tagBytes
  for (let from = 0, index = 1; from < body.length; from += sealedBytes, index++) {
    const isLast = from + sealedBytes >= body.length
    const place = { nonce, index, isLast, aad: bytes }
    const piece = openPiece(key, place, body.subarray(from, from + sealedBytes))
    if (piece === null) throw new AppError('transfer/damaged', { part: 'pieces' })
    pieces.push(piece)
  }
  key.fill(0)
  return unpack(Buffer.concat(pieces))
}

/** What can be known of a file without its passphrase. Throws as `openCaseFile`. */
function readHeader(file: Uint8Array) {
  const all = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (all.length > maxCaseFileBytes) throw new AppError('transfer/too-large')
  if (!all.subarray(0, magic.length).equals(magic)) throw new AppError('transfer/not-a-case-file')
  const damaged = new AppError('transfer/damaged', { part: 'header' })
  const start = magic.length + 4
  if (all.length < start) throw damaged
  const length = all.readUInt32BE(magic.length)
  const end = start + length
  if (length > maxHeaderBytes || all.length < end + 32) throw damaged
  const bytes = all.subarray(start, end)
  if (!toSha256(bytes).equals(all.subarray(end, end + 32))) throw damaged
  const said: unknown = readJson(bytes)
  const { data: known } = anyHeader.safeParse(said)
  if (known !== undefined && known.format > caseFileFormat) throw new AppError('transfer/newer')
  const { data: head } = header.safeParse(said)
  if (head === undefined || head.cost.memoryKiB > maxMemoryKiB) throw damaged
  return { head, bytes, body: all.subarray(end + 32) }
}

type Place = Readonly<{ nonce: Uint8Array; index: number; isLast: boolean; aad: Uint8Array }>

const toNonce = ({ nonce, index, isLast }: Place): Buffer =>
  Buffer.concat([nonce, toLength(index), Buffer.of(isLast ? 1 : 0)])

function sealPiece(key: Uint8Array, place: Place, piece: Uint8Array): Buffer {
  const sealing = createCipheriv(cipher, key, toNonce(place)).setAAD(place.aad)
  return Buffer.concat([sealing.update(piece), sealing.final(), sealing.getAuthTag()])
}

function openPiece(key: Uint8Array, place: Place, sealed: Buffer): Buffer | null {
  try {
    const opening = createDecipheriv(cipher, key, toNonce(place), { authTagLength: tagBytes })
    opening.setAAD(place.aad).setAuthTag(sealed.subarray(-tagBytes))
    const piece = opening.update(sealed.subarray(0, -tagBytes))
    opening.final()
    return piece
  } catch {
    return null
  }
}

function unpack(packed: Buffer): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: maxContentBytes })
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError
    throw new AppError(isTooLarge ? 'transfer/too-large' : 'transfer/damaged', {}, { cause })
  }
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return null
  }
}

const empty = new Uint8Array()
const toBytes = (value: object): Buffer => Buffer.from(canonicalize(value) ?? '')
const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const toSha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

function toLength(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
