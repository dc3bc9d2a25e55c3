/**
 * `npm run verify -- FILE [CHECK-NUMBER or SEAL ...]` proves an exported chain of records without the app and
 * without the vault. This one file is all there is to read; it uses nothing but Node itself.
 *
 * Line 1 of the file names its form. Then one record a line, written as RFC 8785 (keys in order, no spaces).
 * `hash` is sha256 over the RFC 8785 form of n, caseId, type, body, byId, at and previousHash, and the next
 * record names it as its `previousHash`. In the file of one case, records of others are only n and hash.
 *
 * The last line says where the chain ended and when (`at`, milliseconds since 1970), with a hash over all
 * lines, and signs that and line 1 with the Ed25519 key of the vault. So who has the file and not the vault can
 * change nothing, also when all hashes and the end are made anew. What is signed with another key shows by its
 * seal (zegel): the app and every paper show the seal of the vault, and given along here it is looked for.
 *
 * Who holds the vault itself can sign a whole new chain. That shows only by a check number from elsewhere: of
 * a paper, or of somebody who sat at the table. Files from before there was a signature (version 1) have no
 * other proof than such a number either.
 */
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** What can be wrong, at which line of the file; 0 for the file as a whole. */
export type ChainFault = Readonly<{ line: number; fault: keyof typeof faultTexts }>
/** What was read, and everything that is wrong with it. */
export type ChainProof = Readonly<{
  records: number
  /** How many of them stand in the file with what they say. */
  shown: number
  head: string
  /** The seal of who signed, and when (ISO 8601); null where no sound signature is. */
  signed: Readonly<{ seal: string; at: string }> | null
  faults: readonly ChainFault[]
}>

type Values = Readonly<Record<string, unknown>>

const firstPreviousHash = '0'.repeat(64)
const hashed = ['n', 'caseId', 'type', 'body', 'byId', 'at', 'previousHash']
const importedType = 'record.imported'
/** Shorter ones could be met by chance. */
const shortestCheckNumber = 16
const sealForm = /^[0-9a-z]{4}(-[0-9a-z]{4}){4}$/i
/** Crockford's alphabet. */
const sealSymbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

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
  unsigned:
    'Niet ondertekend: van voor er een handtekening was, of die is eraf gehaald. Geef een controlegetal mee. / Not signed: give a check number along.',
  signature: 'De handtekening hoort hier niet bij. / The signature does not belong to this.',
  otherSeal: 'Dit is met een ander zegel ondertekend. / This was signed with another seal.',
  unknownNumber: 'Dit controlegetal komt niet voor. / A check number given along is not in here.',
  shortNumber: 'Een controlegetal is te kort. / A check number is too short.',
}

/** Proves the text of an exported chain; a check number must be that of one of its records, a seal that of its signer. */
export function verifyChain(text: string, given: readonly string[] = []): ChainProof {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n')
  const first = readLine(lines[0] ?? '')
  const formFault = findFormFault(first)
  if (first === null || formFault !== null)
    return { ...nothing, faults: [{ line: 1, fault: formFault ?? 'notAChain' }] }
  const last = lines.length - 1
  const { marks, hash, n, faults } = readRecords(lines.slice(1, last), 'case' in first)
  const add = (at: number, fault: ChainFault['fault']) => faults.push({ line: at, fault })
  const said = readLine(lines[last] ?? '')
  const end = said?.['head']
  const isBare = said !== null && hasExactly(said, ['head'])
  if (last === 0 || !isValues(end)) add(last + 1, 'noEnd')
  else if (first['version'] === 1 && !(isBare && hasExactly(end, ['hash', 'n'])))
    add(last + 1, 'unreadable')
  else if (end['hash'] !== hash || end['n'] !== n || n !== marks.length) add(last + 1, 'cut')
  const signed = isValues(end) && said !== null ? readSignature(first, said, marks) : null
  if (first['version'] === 2 && signed === null && isValues(end)) add(last + 1, 'signature')
  const seals = given.filter((one) => sealForm.test(one))
  const numbers = given.filter((one) => !sealForm.test(one))
  if (first['version'] === 1 && numbers.length === 0) add(0, 'unsigned')
  if (seals.some((seal) => seal.toUpperCase() !== signed?.seal)) add(0, 'otherSeal')
  faults.push(...findUnknown(numbers, marks))
  const shown = marks.filter(({ isShown }) => isShown).length
  return { records: marks.length, shown, head: hash, signed, faults }
}

type Mark = Readonly<{ hash: string; isShown: boolean }>

const nothing: ChainProof = { records: 0, shown: 0, head: '', signed: null, faults: [] }

function findFormFault(first: Values | null): 'notAChain' | 'newer' | null {
  if (first?.['format'] !== 'rondetafel.chain') return 'notAChain'
  if (first['version'] === 1) return hasExactly(first, ['format', 'version']) ? null : 'notAChain'
  return first['version'] === 2 ? null : 'newer'
}

/** Every record after the one before; `isOfCase` when records may be there as number and hash alone. */
function readRecords(lines: readonly string[], isOfCase: boolean) {
  let [n, hash] = [0, firstPreviousHash]
  const marks: Mark[] = []
  const faults: ChainFault[] = []
  for (const [at, line] of lines.entries()) {
    const record = readLine(line)
    const isShown = !(isOfCase && record !== null && hasExactly(record, ['n', 'hash']))
    const found = record === null ? ['unreadable' as const] : findFaults(record, n, hash, isShown)
    // Line 1 of the file stands before these.
    for (const fault of found) faults.push({ line: at + 2, fault })
    n = typeof record?.['n'] === 'number' ? record['n'] : n + 1
    hash = String(record?.['hash'])
    marks.push({ hash, isShown })
  }
  return { marks, hash, n, faults }
}

/** Who signed and when; null where the signature is not of this end, these lines and this line 1. */
function readSignature(first: Values, said: Values, marks: readonly Mark[]): ChainProof['signed'] {
  const { head, key, signature } = said
  if (first['version'] !== 2 || !hasExactly(said, ['head', 'key', 'signature'])) return null
  if (!isValues(head) || !hasExactly(head, ['at', 'hash', 'lines', 'n'])) return null
  const [spki, signed] = [readBytes(key), readBytes(signature)]
  if (spki === null || signed === null) return null
  const digest = createHash('sha256')
  for (const { hash, isShown } of marks) digest.update(`${hash} ${isShown ? 1 : 0}\n`)
  if (head['lines'] !== digest.digest('hex') || typeof head['at'] !== 'number') return null
  try {
    const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' })
    const words = Buffer.from(canonical({ first, head }))
    const isSound =
      publicKey.asymmetricKeyType === 'ed25519' && verify(null, words, publicKey, signed)
    return isSound ? { seal: toSeal(spki), at: new Date(head['at']).toISOString() } : null
  } catch {
    return null
  }
}

/** Base64 written in the one way there is; null for anything else. */
function readBytes(text: unknown): Buffer | null {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'base64') : null
  return bytes?.toString('base64') === text ? bytes : null
}

/** The first 100 bits of the sha256 of the public key, in fours. */
function toSeal(publicKey: Buffer): string {
  const bits = BigInt(`0x${createHash('sha256').update(publicKey).digest('hex')}`)
  const symbols = Array.from({ length: 20 }, (_, at) =>
    sealSymbols.charAt(Number((bits >> BigInt(251 - 5 * at)) & 31n)),
  )
  return symbols.join('').replaceAll(/(.{4})(?=.)/g, '$1-')
}

function findFaults(
  record: Values,
  n: number,
  previousHash: string,
  isShown: boolean,
): ChainFault['fault'][] {
  if (!isShown) return record['n'] === n + 1 ? [] : ['order']
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

function findUnknown(checkNumbers: readonly string[], known: readonly Mark[]): ChainFault[] {
  return checkNumbers.flatMap((given): ChainFault[] => {
    const digits = given.replaceAll(/[^0-9a-f]/gi, '').toLowerCase()
    if (digits.length < shortestCheckNumber) return [{ line: 0, fault: 'shortNumber' }]
    return known.some(({ hash }) => hash.startsWith(digits))
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

function run([file, ...given]: readonly string[]): number {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  if (file === undefined) {
    say('npm run verify -- BESTAND/FILE [CONTROLEGETAL/CHECK-NUMBER of/or ZEGEL/SEAL ...]')
    return 2
  }
  const { records, shown, head, signed, faults } = verifyChain(readFileSync(file, 'utf8'), given)
  for (const { line, fault } of faults.slice(0, 20))
    say(`${line === 0 ? '' : `Regel/line ${line}: `}${faultTexts[fault]}`)
  if (faults.length > 20) say(`+ ${faults.length - 20}`)
  say(`${records} feiten/records, controlegetal/check number ${head}`)
  if (shown < records) say(`Van één zaak / of one case: ${shown}`)
  say(
    signed === null
      ? 'Niet ondertekend / not signed'
      : `Zegel/seal ${signed.seal}, ondertekend/signed ${signed.at}. Vergelijk het zegel met dat in de app of op een stuk. / Compare the seal with that in the app or on a paper.`,
  )
  say(faults.length === 0 ? 'De keten klopt. / The chain is sound.' : 'NIET IN ORDE / NOT SOUND')
  return faults.length === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = run(process.argv.slice(2))
