import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { VaultDatabase } from './database-file.ts'

/**
 * SQLite reads its log up to the first frame that does not fit and forgets the rest in silence: right for
 * a write that a power cut tore, wrong for a damaged sector in the middle, which takes acknowledged words
 * with it. Numbers of frames and commits stand in the log unencrypted (sqlite.org/walformat.html), so the
 * two can be told apart: after a torn write at most one commit follows.
 */
const headerBytes = 32
const frameHeaderBytes = 24
const pageBytes = 4096
const saltsAt = 16
const frameSaltsAt = 8

const checkpointResult = z.tuple([z.object({ log: z.int() })])

/** Places (from 1) of the frames that end a commit of the log's present generation. Only before the file is opened. */
export function readCommitPlaces(logPath: string): readonly number[] {
  if (!existsSync(logPath)) return []
  const log = readFileSync(logPath)
  const frames = Math.floor((log.length - headerBytes) / (frameHeaderBytes + pageBytes))
  if (frames < 1) return []
  const frameAt = (index: number) => headerBytes + index * (frameHeaderBytes + pageBytes)
  // A new generation begins at the first frame; what older ones left behind it has other salts.
  const generation = hasSoundHeader(log) ? saltsAt : frameAt(0) + frameSaltsAt
  const salts = log.subarray(generation, generation + 8)
  return Array.from({ length: frames }, (_, index) => index).flatMap((index) => {
    const frame = frameAt(index)
    const isOfNow = log.subarray(frame + frameSaltsAt, frame + frameSaltsAt + 8).equals(salts)
    return isOfNow && log.readUInt32BE(frame + 4) !== 0 ? [index + 1] : []
  })
}

/** How many commits SQLite did not take over from the log; 0 when it may have been one torn write. */
export function countLostCommits(db: VaultDatabase, commitPlaces: readonly number[]): number {
  if (commitPlaces.length === 0) return 0
  const [{ log }] = checkpointResult.parse(db.pragma('wal_checkpoint(PASSIVE)'))
  const lost = commitPlaces.filter((place) => place > log).length
  return lost > 1 ? lost : 0
}

/** The header's own checksum, in the byte order that its first number names. */
function hasSoundHeader(log: Buffer): boolean {
  const magic = log.readUInt32BE(0)
  const isBig = magic === 0x377f0683
  if (!isBig && magic !== 0x377f0682) return false
  const word = (at: number): number => (isBig ? log.readUInt32BE(at) : log.readUInt32LE(at))
  let [first, second] = [0, 0]
  for (let at = 0; at < 24; at += 8) {
    first = (first + word(at) + second) >>> 0
    second = (second + word(at + 4) + first) >>> 0
  }
  return first === log.readUInt32BE(24) && second === log.readUInt32BE(28)
}
