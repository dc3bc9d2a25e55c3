import {
  type Chain,
  type ChainRecord,
  close,
  closeUnsigned,
  hashed,
  mendEnd,
  otherKey,
  rechain,
} from './chain-file.ts'
import type { RandomSource } from './random-source.ts'

/** Does harm to a chain of at least four records, of which `at` and `other` are two different places. */
type Harm = (chain: Chain, at: number, other: number, random: RandomSource) => Chain

const change =
  (alter: (record: ChainRecord) => ChainRecord): Harm =>
  (chain, at) => ({
    ...chain,
    records: chain.records.map((record, index) => (index === at ? alter(record) : record)),
  })

/** Puts something of one record in another, and the other way round. */
const swapPart =
  (name: keyof ChainRecord): Harm =>
  (chain, at, other) => {
    const [one, two] = [chain.records[at], chain.records[other]]
    if (one === undefined || two === undefined) return chain
    return {
      ...chain,
      records: chain.records.map((record, index) => {
        if (index === at) return { ...record, [name]: two[name] }
        return index === other ? { ...record, [name]: one[name] } : record
      }),
    }
  }

const list =
  (alter: (records: readonly ChainRecord[], at: number, other: number) => ChainRecord[]): Harm =>
  (chain, at, other) => ({ ...chain, records: alter(chain.records, at, other) })

/** Made by somebody who has the file and not the key: the end is mended to fit. */
const closed =
  (harm: Harm): Harm =>
  (...given) =>
    mendEnd(harm(...given))
/** The same, with new hashes for all. */
const rewritten =
  (harm: Harm): Harm =>
  (...given) => {
    const harmed = harm(...given)
    return mendEnd({ ...harmed, records: rechain(harmed.records) })
  }
/** Made as a file from before there was a signature. */
const unsigned =
  (harm: Harm): Harm =>
  (...given) =>
    closeUnsigned(rechain(harm(...given).records))
/** Signed with another key. */
const resigned =
  (harm: Harm): Harm =>
  (...given) =>
    close(rechain(harm(...given).records), undefined, otherKey)

const edited = change((record) => ({ ...record, body: { text: 'Iets anders' } }))
const without = list((records, at) => records.filter((_, index) => index !== at))
const exchange = list((records, at, other) => {
  const moved = [...records]
  const [one, two] = [records[at], records[other]]
  if (one !== undefined && two !== undefined) [moved[at], moved[other]] = [two, one]
  return moved
})
const doubled = list((records, at) =>
  records.flatMap((record, index) => (index === at ? [record, record] : [record])),
)
const doubledAtEnd = list((records, at) => [...records, ...records.slice(at, at + 1)])
const doubledAtFront = list((records, at) => [...records.slice(at, at + 1), ...records])
const cut = list((records, at) => records.slice(0, at))
const cutFront = list((records, at) => records.slice(at + 1))
const flipDigit = (hash: string): string => `${hash.startsWith('f') ? '0' : 'f'}${hash.slice(1)}`

const same: Harm = (chain) => chain
const endOf =
  (alter: (end: string) => string): Harm =>
  (chain) => ({ ...chain, end: alter(chain.end) })

/** Every kind of harm by name. What is 'rewritten' has new hashes for all, and an end that fits them. */
export const harms: Readonly<Record<string, Harm>> = {
  'edited body': edited,
  'edited body with a new hash': change((record) =>
    hashed({ ...record, body: { text: 'Anders' } }),
  ),
  'edited body, closed anew': closed(edited),
  'edited body, rewritten': rewritten(edited),
  'added field': change((record) => ({ ...record, extra: true })),
  'other author': change((record) => ({ ...record, byId: `${record.byId ?? ''}x` })),
  'other moment': change((record) => ({ ...record, at: record.at + 1 })),
  'other moment, rewritten': rewritten(change((record) => ({ ...record, at: record.at + 1 }))),
  'other type': change((record) => ({ ...record, type: `${record.type}d` })),
  'other case': change((record) => ({ ...record, caseId: `${record.caseId ?? ''}x` })),
  'other number': change((record) => ({ ...record, n: record.n + 1 })),
  'other hash': change((record) => ({ ...record, hash: flipDigit(record.hash) })),
  'other hash before': change((record) => ({
    ...record,
    previousHash: flipDigit(record.previousHash),
  })),
  deleted: without,
  'deleted, closed anew': closed(without),
  'deleted, rewritten': rewritten(without),
  'in another order': exchange,
  'in another order, rewritten': rewritten(exchange),
  duplicated: doubled,
  'duplicated at the end': doubledAtEnd,
  'duplicated at the front, rewritten': rewritten(doubledAtFront),
  cut,
  'cut, closed anew': closed(cut),
  'cut at the front': cutFront,
  'cut at the front, rewritten': rewritten(cutFront),
  'end taken off': (chain) => ({ ...chain, end: '' }),
  'rolled back and gone on otherwise, rewritten': rewritten((chain, at) => ({
    ...chain,
    records: [
      ...chain.records.slice(0, at),
      ...chain.records.slice(at).map((record) => ({ ...record, byId: 'person-9' })),
    ],
  })),
  'cases swapped': swapPart('caseId'),
  'cases swapped, rewritten': rewritten(swapPart('caseId')),
  'bodies swapped between records': swapPart('body'),
  'bodies swapped between records, rewritten': rewritten(swapPart('body')),
  'numbers swapped': swapPart('n'),
  'signature taken off': endOf((end) => end.replace(/"signature":"[^"]*"/, '"signature":""')),
  'signature changed': endOf((end) => end.replace(/"signature":"./, '"signature":"_')),
  'key taken off': endOf((end) => end.replace(/"key":"[^"]*",/, '')),
  'key changed': endOf((end) => end.replace(/"key":"(.{30})(.)/, '"key":"$2$1')),
  'moment of signing changed': endOf((end) => end.replace(/"at":\d/, '"at":2')),
  'first line with something added': (chain) => ({
    ...chain,
    first: chain.first.replace('"format"', '"a":1,"format"'),
  }),
  'made a file of one case': (chain) => ({
    ...chain,
    first: chain.first.replace('"format"', '"case":"case-1","format"'),
  }),
  'made a file of before, unsigned': unsigned(same),
  'edited body, unsigned': unsigned(edited),
  'cut, unsigned': unsigned(cut),
  'edited body, signed by somebody else': resigned(edited),
  'deleted, signed by somebody else': resigned(without),
  'cut, signed by somebody else': resigned(cut),
  'unchanged, signed by somebody else': resigned(same),
}
