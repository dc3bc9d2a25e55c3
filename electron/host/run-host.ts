import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import { AppError, toErrorShape } from '../../shared/errors/app-error.ts'
import { type Certificate, isUsable } from '../gate/certificate.ts'
import { findControlPort, obeyShell } from './control-port.ts'
import { toDataFolder } from './data-folder.ts'
import { endCleanly } from './end-cleanly.ts'
import { exitCodes, explain } from './exit-codes.ts'
import type { HostOptions } from './host-options.ts'
import { toListeningEvent, toStartLink } from './listening-line.ts'
import { createLog } from './log.ts'
import { openFromFile, readPassphrase } from './open-from-file.ts'
import { type HostArguments, readArguments } from './read-arguments.ts'
import { type RunningHost, startHost } from './start-host.ts'

/** What only the entry knows: where its own files lie. */
export type Entry = Readonly<{ argv: readonly string[]; workerUrl: URL; pages: string }>

/** A reason not to serve, with the exit code that goes with it. */
class Refused extends Error {
  readonly exitCode: number
  constructor(line: string, exitCode: number) {
    super(line)
    this.exitCode = exitCode
  }
}

/** Runs a host from the command line until it is told to end. Ends the process itself. */
export async function runHost(entry: Entry): Promise<void> {
  let host: RunningHost | null = null
  try {
    const given = readArguments(entry.argv)
    if ('problem' in given) throw new Refused(given.problem, exitCodes.badArguments)
    host = await start(given, entry)
    await openVault(host, given)
    await announce(host, given)
  } catch (error) {
    await host?.close()
    process.stderr.write(`rondetafel: ${toLine(error)}\n`)
    process.exit(error instanceof Refused ? error.exitCode : exitCodes.failed)
  }
}

const toLine = (error: unknown): string =>
  error instanceof Refused ? error.message : explain(toErrorShape(error).code)

async function start(given: HostArguments, entry: Entry): Promise<RunningHost> {
  const options = await toOptions(given, entry)
  const host = await startHost(options).catch((error: unknown) => {
    throw error instanceof AppError
      ? new Refused(explain(error.code), exitCodes.badArguments)
      : error
  })
  const end = endCleanly(host, options.log)
  const port = findControlPort(process)
  if (port !== null) obeyShell(port, host.door, end)
  return host
}

async function toOptions(given: HostArguments, { workerUrl, pages }: Entry): Promise<HostOptions> {
  await checkFolder(toFolder(given))
  return {
    vault: { folder: toFolder(given), workerUrl },
    pages: resolve(given.pages ?? pages),
    port: given.port,
    opensItself: given['passphrase-file'] !== undefined || given.demo,
    admitAll: given['admit-all'],
    listen: given.listen ?? null,
    ownCertificate: await readCertificate(given),
    log: createLog(),
  }
}

const toFolder = ({ data }: HostArguments): string =>
  resolve(data ?? toDataFolder(process.platform, process.env, homedir()))

/** A folder that is not there yet is made with its vault. */
async function checkFolder(folder: string): Promise<void> {
  const isOther = await stat(folder).then((found) => !found.isDirectory(), isBelowFile)
  if (isOther) throw new Refused('--data: this is no folder', exitCodes.badArguments)
}

/** A file stands where a folder above it should be. */
const isBelowFile = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOTDIR'

async function readCertificate({ cert, key }: HostArguments): Promise<Certificate | null> {
  if (cert === undefined || key === undefined) return null
  const [certText, keyText] = await Promise.all([
    readGiven('--cert', cert, readText),
    readGiven('--key', key, readText),
  ])
  const certificate = { cert: certText, key: keyText }
  if (!isUsable(certificate))
    throw new Refused('--cert and --key are no certificate and its key', exitCodes.badArguments)
  return certificate
}

const readText = async (path: string): Promise<string> => readFile(path, 'utf8')

const readGiven = async (
  flag: string,
  path: string,
  read: (path: string) => Promise<string>,
): Promise<string> =>
  read(path).catch(() => {
    throw new Refused(`${flag}: this file cannot be read as text (UTF-8)`, exitCodes.badArguments)
  })

/** With a passphrase file the vault is opened here; without one the host stands at its door, or practises. */
async function openVault(host: RunningHost, given: HostArguments): Promise<void> {
  const { door, meeting } = host
  const file = given['passphrase-file']
  if (file === undefined && !given.demo) return
  try {
    if (file === undefined) await door.openPractice()
    else
      await openFromFile(door, {
        passphrase: await readGiven('--passphrase-file', file, readPassphrase),
        create: given.create,
        folder: toFolder(given),
        ownerName: (given.demo ? practiceCases[0]?.regisseur : undefined) ?? 'Regisseur',
      })
    if (given.demo) await door.addPracticeCases()
  } catch (error) {
    if (error instanceof Refused) throw error
    const { code } = toErrorShape(error)
    throw new Refused(`the vault was not opened: ${explain(code)}`, exitCodes.vaultNotOpened)
  }
  if (given.listen !== undefined && meeting.state().open === null)
    throw new Refused(`--listen: ${explain('host/address-unavailable')}`, exitCodes.badArguments)
}

/** Standard output holds this one line and nothing else, ever. */
async function announce(host: RunningHost, { json, demo }: HostArguments): Promise<void> {
  const event = await toListeningEvent(host, demo)
  const line = json ? JSON.stringify(event) : `Rondetafel: ${toStartLink(host)}`
  process.stdout.write(`${line}\n`)
}
