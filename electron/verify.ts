/**
 * `npm run verify -- FILE [CHECK-NUMBER ...]` proves an exported chain of records without the app and
 * without the vault. This one file is all there is to read; it uses nothing but Node itself.
 *
 * Line 1 of the file names its form. Then one record a line, written as RFC 8785 (keys in order, no spaces).
 * `hash` is sha256 over the RFC 8785 form of n, caseId, type, body, byId, at and previousHash, and the next
 * record names it as its `previousHash`. The last line says where the chain ended.
 *
 * Who holds the key of the vault can write a whole new chain. That shows only by a check number from
 * elsewhere: of a paper, or of somebody who sat at the table. Give it along and it is looked for.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** What can be wrong, at which line of the file; 0 for the file as a whole. */
export type ChainFault = Readonly<{ line: number; fault: keyof typeof faultTexts }>
export type ChainProof = Readonly<{
  records: number
  head: string
  faults: readonly ChainFault[]
}>

type Values = Readonly<Record<string, unknown>>

const firstPreviousHash = '0'.repeat(64)
const hashed = ['n', 'caseId', 'type', 'body', 'byId', 'at', 'previousHash']
const importedType = 'record.imported'
/** Shorter ones could be met by chance. */
const shortestCheckNumber = 16

const faultTexts = {
  notAChain: 'Dit is geen register van Rondetafel. / This is no register of Rondetafel.',
  newer: 'Dit bestand is van een nieuwere versie. / This file is of a newer version.',
  unreadable: 'Deze regel is niet te lezen of anders geschreven. / This line cannot be read.',
  changed: 'Deze regel is veranderd. / This line was changed.',
  order: 'Hier ontbreekt een regel, of de volgorde is anders. / A line is missing or misplaced.',
  broken: 'Deze regel hoort niet na de vorige. / This line does not follow the one before.',
  imported: 'Het meegenomen feit klopt niet. / The fact taken from elsewhere is not right.',
  noEnd: 'De slotregel ontbreekt: het einde is weg. / The end is missing.',
  cut: 'De slotregel noemt een ander einde. / The last line names another end.',
  unknownNumber: 'Dit controlegetal komt niet voor. / A check number given along is not in here.',
  shortNumber: 'Een controlegetal is te kort. / A check number is too short.',
}

/** Proves the text of an exported chain; every check number must be that of one of its records. */
export function verifyChain(text: string, checkNumbers: readonly string[] = []): ChainProof {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n')
  const faults = findFormFaults(lines)
  if (faults.length > 0) return { records: 0, head: '', faults }
  const last = lines.length - 1
  let [n, hash] = [0, firstPreviousHash]
  const known: string[] = []
  const add = (at: number, fault: ChainFault['fault']) => faults.push({ line: at + 1, fault })
  for (let at = 1; at < last; at += 1) {
    const record = readLine(lines[at] ?? '')
    if (record === null) add(at, 'unreadable')
    else for (const fault of findFaults(record, n, hash)) add(at, fault)
    n = typeof record?.['n'] === 'number' ? record['n'] : n + 1
    hash = String(record?.['hash'])
    known.push(hash)
  }
  const end = readLine(lines[last] ?? '')?.['head']
  if (last === 0 || !isValues(end)) add(last, 'noEnd')
  else if (canonical(end) !== canonical({ hash, n }) || n !== known.length) add(last, 'cut')
  faults.push(...findUnknown(checkNumbers, known))
  return { records: known.length, head: hash, faults }
}

function findFormFaults(lines: readonly string[]): ChainFault[] {
  const first = readLine(lines[0] ?? '')
  if (first?.['format'] !== 'rondetafel.chain') return [{ line: 1, fault: 'notAChain' }]
  return first['version'] === 1 ? [] : [{ line: 1, fault: 'newer' }]
}

function findFaults(record: Values, n: number, previousHash: string): ChainFault['fault'][] {
  const { type, made, body } = record
  const extra = type === importedType ? ['made'] : []
  if (!hasExactly(record, [...hashed, 'hash', ...extra])) return ['unreadable']
  const isImportSound = type !== importedType || isMadeAsSaid(made, body, record['caseId'])
  return [
    ...(record['n'] === n + 1 ? [] : (['order'] as const)),
    ...(record['previousHash'] === previousHash ? [] : (['broken'] as const)),
    ...(record['hash'] === toHash(record) ? [] : (['changed'] as const)),
    ...(isImportSound ? [] : (['imported'] as const)),
  ]
}

/** A fact of another laptop travels inside the record that took it in, which names its chain, number and hash. */
const isMadeAsSaid = (made: unknown, said: unknown, caseId: unknown): boolean =>
  isValues(made) &&
  isValues(said) &&
  hasExactly(made, [...hashed, 'hash']) &&
  made['caseId'] === caseId &&
  made['n'] === said['n'] &&
  made['hash'] === said['hash'] &&
  made['hash'] === toHash(made)

function findUnknown(checkNumbers: readonly string[], known: readonly string[]): ChainFault[] {
  return checkNumbers.flatMap((given): ChainFault[] => {
    const digits = given.replaceAll(/[^0-9a-f]/gi, '').toLowerCase()
    if (digits.length < shortestCheckNumber) return [{ line: 0, fault: 'shortNumber' }]
    return known.some((hash) => hash.startsWith(digits))
      ? []
      : [{ line: 0, fault: 'unknownNumber' }]
  })
}

const toHash = (record: Values): string =>
  createHash('sha256')
    .update(canonical(Object.fromEntries(hashed.map((name) => [name, record[name]]))))
    .digest('hex')

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasExactly = (value: Values, names: readonly string[]): boolean =>
  Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name))

/** A line that is not written in the one way there is has been touched: a name that stands twice, a space. */
function readLine(line: string): Values | null {
  try {
    const value: unknown = JSON.parse(line)
    return isValues(value) && canonical(value) === line ? value : null
  } catch {
    return null
  }
}

/** RFC 8785: as JSON.stringify writes, with the keys of every object in order of their UTF-16 units. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isValues(value)) return JSON.stringify(value)
  // oxlint-disable-next-line unicorn/no-array-sort -- a fresh array
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

function run([file, ...checkNumbers]: readonly string[]): number {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  if (file === undefined) {
    say('npm run verify -- BESTAND/FILE [CONTROLEGETAL/CHECK-NUMBER ...]')
    return 2
  }
  const { records, head, faults } = verifyChain(readFileSync(file, 'utf8'), checkNumbers)
  for (const { line, fault } of faults.slice(0, 20))
    say(`${line === 0 ? '' : `Regel/line ${line}: `}${faultTexts[fault]}`)
  if (faults.length > 20) say(`+ ${faults.length - 20}`)
  say(`${records} feiten/records, controlegetal/check number ${head}`)
  say(faults.length === 0 ? 'De keten klopt. / The chain is sound.' : 'NIET IN ORDE / NOT SOUND')
  return faults.length === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = run(process.argv.slice(2))
