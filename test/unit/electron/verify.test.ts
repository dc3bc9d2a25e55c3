import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyChain } from '../../../electron/verify.ts'
import {
  type Chain,
  close,
  closeUnsigned,
  hashed,
  makeChain,
  mendEnd,
  otherKey,
  toChainText,
} from '../../helpers/chain-file.ts'
import { harms } from '../../helpers/chain-tampering.ts'
import { RandomSource } from '../../helpers/random-source.ts'

const run = promisify(execFile)
const tool = new URL('../../../electron/verify.ts', import.meta.url).pathname

const sealOf = (chain: Chain) => verifyChain(toChainText(chain)).signed?.seal ?? 'none'
const seal = sealOf(close([]))

test('1,000 sound chains give no false alarm, with the check number of any of their records', () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const random = new RandomSource(seed)
    const chain = makeChain(random)
    const known = random.pickSome(chain.records).hash
    const proof = verifyChain(toChainText(chain), [known])
    expect(proof, `seed ${seed}`).toEqual({
      records: chain.records.length,
      shown: chain.records.length,
      head: chain.records.at(-1)?.hash,
      signed: { seal, at: '2026-11-23T12:00:00.000Z' },
      faults: [],
    })
  }
})

test('an empty chain is sound, and so is one whose line ends a mail program changed', () => {
  expect(verifyChain(toChainText(close([]))).faults).toEqual([])
  const text = toChainText(makeChain(new RandomSource(1)))
  expect(verifyChain(text.replaceAll('\n', '\r\n')).faults).toEqual([])
})

describe('more than 500 ways of tampering are all found', () => {
  const timesEach = 16

  test('there are more than 500', () => {
    expect(Object.keys(harms).length * timesEach).toBeGreaterThan(500)
  })

  test.each(Object.entries(harms))('%s', (name, harm) => {
    for (let seed = 1; seed <= timesEach; seed += 1) {
      const random = new RandomSource(seed * 7919)
      const chain = makeChain(random, 4 + random.integer(10))
      const at = random.integer(chain.records.length)
      const step = 1 + random.integer(chain.records.length - 1)
      const other = (at + step) % chain.records.length
      const before = toChainText(chain)
      const after = toChainText(harm(chain, at, other, random))
      // Some harm does nothing here, such as swapping two records of one case.
      if (after === before) continue
      // Nothing given along: the file alone tells it, or shows that another key signed.
      const proof = verifyChain(after)
      const isFound = proof.faults.length > 0 || proof.signed?.seal !== seal
      expect(isFound, `${name}, seed ${seed}`).toBe(true)
      expect(verifyChain(after, [seal]).faults, `${name}, seed ${seed}, seal`).not.toEqual([])
    }
  })
})

describe('what is wrong is named with its line', () => {
  const chain = makeChain(new RandomSource(3), 6)
  const text = toChainText(chain)
  const lines = text.split('\n')
  const without = (at: number) => lines.filter((_, index) => index !== at).join('\n')

  test.each([
    ['no chain at all', 'naam;adres', { line: 1, fault: 'notAChain' }],
    [
      'a file of a newer app',
      text.replace('"version":2', '"version":3'),
      { line: 1, fault: 'newer' },
    ],
    ['a missing line', without(3), { line: 4, fault: 'order' }],
    ['no end', lines.slice(0, -2).join('\n'), { line: 7, fault: 'noEnd' }],
    ['a space', text.replace('"n":3', '"n": 3'), { line: 4, fault: 'unreadable' }],
    [
      'a name that stands twice',
      text.replace('"n":3', '"n":3,"n":3'),
      { line: 4, fault: 'unreadable' },
    ],
  ])('%s', (_, given, fault) => {
    expect(verifyChain(given).faults).toContainEqual(fault)
  })

  test('a fact of elsewhere that is not the one that was taken in', () => {
    const foreign = { n: 9, caseId: 'c', type: 't', body: {}, byId: null, at: 1, hash: '' }
    const made = hashed({ ...foreign, previousHash: 'b'.repeat(64) })
    const body = { chain: 'x', n: 9, hash: made.hash }
    const own = { ...foreign, n: 1, previousHash: '0'.repeat(64), type: 'record.imported', body }
    const sound = close([hashed({ ...own, made })])
    expect(verifyChain(toChainText(sound)).faults).toEqual([])
    const other = close([hashed({ ...own, made: { ...made, body: { said: 1 } } })])
    expect(verifyChain(toChainText(other)).faults).toEqual([{ line: 2, fault: 'imported' }])
  })

  test('a check number may be given in groups or in part, but not in a few digits', () => {
    const hash = chain.records[2]?.hash ?? ''
    const grouped = hash
      .slice(0, 32)
      .toUpperCase()
      .replaceAll(/(.{4})/g, '$1 ')
    expect(verifyChain(text, [grouped]).faults).toEqual([])
    expect(verifyChain(text, [hash.slice(0, 8)]).faults).toEqual([
      { line: 0, fault: 'shortNumber' },
    ])
    expect(verifyChain(text, ['1'.repeat(64)]).faults).toEqual([
      { line: 0, fault: 'unknownNumber' },
    ])
  })
})

describe('who signed', () => {
  const chain = makeChain(new RandomSource(7), 8)
  const text = toChainText(chain)
  const faultsOf = (given: string, ...known: readonly string[]) =>
    verifyChain(given, known).faults.map(({ fault }) => fault)

  test('the seal of the vault is found, in capitals or not; another is not', () => {
    expect(seal).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/)
    expect(faultsOf(text, seal, seal.toLowerCase())).toEqual([])
    expect(faultsOf(toChainText(close(chain.records, undefined, otherKey)))).toEqual([])
    expect(faultsOf(toChainText(close(chain.records, undefined, otherKey)), seal)).toEqual([
      'otherSeal',
    ])
  })

  test('a file of before says that it is not signed, and a check number still proves it', () => {
    const old = toChainText(closeUnsigned(chain.records))
    expect(verifyChain(old)).toMatchObject({
      signed: null,
      faults: [{ line: 0, fault: 'unsigned' }],
    })
    expect(faultsOf(old, chain.records.at(-1)?.hash ?? '')).toEqual([])
    expect(faultsOf(old, seal)).toEqual(['unsigned', 'otherSeal'])
    const cut = toChainText(closeUnsigned(chain.records.slice(0, 4)))
    expect(faultsOf(cut, chain.records.at(-1)?.hash ?? '')).toEqual(['unknownNumber'])
  })

  test('an end that was mended by hand is named as a signature that does not fit', () => {
    expect(
      faultsOf(toChainText(mendEnd({ ...chain, records: chain.records.slice(0, 4) }))),
    ).toEqual(['signature'])
  })
})

describe('the file of one case', () => {
  const chain = makeChain(new RandomSource(11), 12)
  const caseId = 'case-1'
  const file = close(chain.records, caseId)
  const text = toChainText(file)
  const ofCase = chain.records.filter((record) => record.caseId === caseId)

  test('is proven from end to end, with nothing of others but number and hash', () => {
    expect(ofCase.length).toBeGreaterThan(0)
    expect(verifyChain(text, [chain.records.at(-1)?.hash ?? '', seal])).toMatchObject({
      records: 12,
      shown: ofCase.length,
      head: chain.records.at(-1)?.hash,
      faults: [],
    })
    expect(text).not.toMatch(/case-[02]/)
  })

  const lines = text.split('\n')
  const full = lines.findIndex((line) => line.includes('"caseId"'))
  const bare = lines.findIndex((line) => /^\{"hash":"[^"]*","n":\d+\}$/.test(line))
  const withLine = (at: number, line: string) => lines.with(at, line).join('\n')
  const hidden = `{"hash":"${chain.records[full - 1]?.hash ?? ''}","n":${full}}`
  const { caseId: _, ...open } = file
  test.each([
    ['a fact of the case that was made a bare number', withLine(full, hidden)],
    [
      'a bare number that is another',
      withLine(bare, lines[bare]?.replace(/"hash":"../, '"hash":"00') ?? ''),
    ],
    ['a bare number that was taken out', lines.toSpliced(bare, 1).join('\n')],
    ['changed words', text.replace('"text":', '"tekst":')],
    ['the file of one case passed off as the whole', text.replace(`"case":"${caseId}",`, '')],
    ['the whole passed off as the file of one case', toChainText({ ...open, first: file.first })],
    ['the file of another case', text.replace(`"case":"${caseId}"`, '"case":"case-2"')],
  ])('%s is found', (_name, harmed) => {
    expect(harmed).not.toBe(text)
    expect(verifyChain(harmed).faults).not.toEqual([])
  })
})

describe('the command', () => {
  let folder = ''
  const chain = makeChain(new RandomSource(5), 5)
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rondetafel-verify-'))
    await writeFile(join(folder, 'sound'), toChainText(chain))
    await writeFile(join(folder, 'old'), toChainText(closeUnsigned(chain.records)))
    await writeFile(join(folder, 'cut'), toChainText(close(chain.records.slice(0, 3))))
  })
  afterAll(async () => rm(folder, { recursive: true, force: true }))
  const verify = async (name: string, ...numbers: readonly string[]) =>
    run(process.execPath, [tool, join(folder, name), ...numbers])

  test('ends with 0 and the check number for a sound chain', async () => {
    const { stdout } = await verify('sound')
    expect(stdout).toContain(chain.records.at(-1)?.hash)
    expect(stdout).toContain('De keten klopt.')
    expect(stdout).toContain(`Zegel/seal ${seal}`)
  })

  test('ends with 1 for a file of before without a check number, and says why', async () => {
    await expect(verify('old')).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Niet ondertekend'),
    })
  })

  test('ends with 1 for a chain whose end was cut off, when somebody kept its number', async () => {
    await expect(verify('cut', chain.records.at(-1)?.hash ?? '')).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('NIET IN ORDE'),
    })
  })
})
