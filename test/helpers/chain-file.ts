import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import canonicalize from 'canonicalize'
import { toRecordHash } from '../../electron/vault/record-hash.ts'
import type { RecordRow } from '../../electron/vault/vault-operations.ts'
import type { RandomSource } from './random-source.ts'

/** A record as it stands in an exported chain. */
export type ChainRecord = RecordRow & Readonly<{ made?: RecordRow }>
/** An exported chain before it is written out. */
export type Chain = Readonly<{
  first: string
  records: readonly ChainRecord[]
  end: string
  /** The case that the file is of: records of others are only number and hash. */
  caseId?: string
}>

const signedAt = Date.UTC(2026, 10, 23, 12)
const vaultKey = generateKeyPairSync('ed25519').privateKey
/** The key of somebody else. */
export const otherKey = generateKeyPairSync('ed25519').privateKey
const firstPreviousHash = '0'.repeat(64)
const words = ['Finn', 'é', '“”', '\u{1F600}', 'lijn\u2028', '\\"', '\u0000', 'zó', '', '__proto__']
const numbers = [0, -1, 0.1, 1e21, 1e-7, 123456789012345, 5e-324, 1.5, -0.5]

/** A sound chain of some records about three cases, with odd texts and numbers, and with imported ones. */
export function makeChain(random: RandomSource, length = 2 + random.integer(12)): Chain {
  const records: ChainRecord[] = []
  for (let n = 1; n <= length; n += 1) records.push(makeRecord(random, n, records.at(-1)))
  return close(records)
}

/** The file of a chain, as the app saves it. */
export const toChainText = ({ first, records, end, caseId }: Chain): string =>
  `${[first, ...records.map((record) => toLine(record, caseId)), end].join('\n')}\n`

const toLine = ({ n, hash, ...record }: ChainRecord, caseId: string | undefined): string =>
  canonicalize(isShownIn(record, caseId) ? { n, hash, ...record } : { n, hash }) ?? ''

const isShownIn = (record: Pick<ChainRecord, 'caseId'>, caseId: string | undefined): boolean =>
  caseId === undefined || record.caseId === caseId

/** These records between a first and a last line that fit them, as from before there was a signature. */
export const closeUnsigned = (records: readonly ChainRecord[]): Chain => ({
  first: '{"format":"rondetafel.chain","version":1}',
  records,
  end: canonicalize({ head: toHead(records) }) ?? '',
})

/** These records between a first and a last line that fit them, signed; with a case, of that case alone. */
export function close(
  records: readonly ChainRecord[],
  caseId?: string,
  key: KeyObject = vaultKey,
): Chain {
  const scope = caseId === undefined ? {} : { case: caseId }
  const first = { ...scope, format: 'rondetafel.chain', version: 2 }
  const lines = createHash('sha256')
  for (const record of records)
    lines.update(`${record.hash} ${isShownIn(record, caseId) ? 1 : 0}\n`)
  const head = { ...toHead(records), at: signedAt, lines: lines.digest('hex') }
  const signature = sign(null, Buffer.from(canonicalize({ first, head }) ?? ''), key)
  const said = { head, key: toPublic(key), signature: signature.toString('base64') }
  return {
    first: canonicalize(first) ?? '',
    records,
    end: canonicalize(said) ?? '',
    ...(caseId === undefined ? {} : { caseId }),
  }
}

/** The end of a signed chain made to fit other records, by somebody without the key. */
export function mendEnd(chain: Chain): Chain {
  // Safe: `close` wrote it.
  const said = JSON.parse(chain.end) as Readonly<{ head: object }>
  const lines = createHash('sha256')
  for (const record of chain.records)
    lines.update(`${record.hash} ${isShownIn(record, chain.caseId) ? 1 : 0}\n`)
  const head = { ...said.head, ...toHead(chain.records), lines: lines.digest('hex') }
  return { ...chain, end: canonicalize({ ...said, head }) ?? '' }
}

const toHead = (records: readonly ChainRecord[]) => ({
  hash: records.at(-1)?.hash ?? firstPreviousHash,
  n: records.length,
})

const toPublic = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64')

/** All records numbered and chained anew, as only who holds the key of a vault can. */
export function rechain(records: readonly ChainRecord[]): readonly ChainRecord[] {
  const done: ChainRecord[] = []
  for (const record of records) {
    const previousHash = done.at(-1)?.hash ?? firstPreviousHash
    done.push(hashed({ ...record, n: done.length + 1, previousHash }))
  }
  return done
}

/** A record with the hash that belongs to what it says. */
export const hashed = ({ made, ...record }: ChainRecord): ChainRecord => ({
  ...record,
  hash: toRecordHash(record),
  ...(made === undefined ? {} : { made }),
})

function makeRecord(random: RandomSource, n: number, before?: ChainRecord): ChainRecord {
  const said = {
    n,
    caseId: random.chance(5) ? null : `case-${random.integer(3)}`,
    byId: random.chance(5) ? null : `person-${random.integer(4)}`,
    at: Date.UTC(2026, 10, 22, 12) + n * 1000,
    previousHash: before?.hash ?? firstPreviousHash,
    hash: '',
  }
  if (!random.chance(6)) return hashed({ ...said, type: 'test.said', body: makeBody(random, n) })
  const foreign = { ...said, n: 40 + n, type: 'test.told', body: makeBody(random, n) }
  const made = hashed({ ...foreign, previousHash: 'a'.repeat(64) })
  const body = { chain: 'elsewhere', n: made.n, hash: made.hash }
  return hashed({ ...said, type: 'record.imported', body, made })
}

const makeBody = (random: RandomSource, n: number): unknown => ({
  text: `${n} ${random.pickSome(words)}`,
  [random.pickSome(words)]: random.pickSome(numbers),
  list: [random.pickSome(words), null, random.chance(2), { b: random.pickSome(numbers), a: n }],
})
