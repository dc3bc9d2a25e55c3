import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { buildServer } from '../server/build-server.ts'
import type { ServerContext } from '../server/call.ts'
import { createLiveHub } from '../server/live-hub.ts'
import { createOnline } from '../server/online.ts'
import type { OpenHost } from '../server/open-host.ts'
import type { Reach } from '../server/reach.ts'
import { Sockets } from '../server/sockets.ts'
import { createUpgradeHandler, type UpgradeHandler } from '../server/upgrade.ts'
import { watchTable } from '../server/watch-table.ts'
import { watchClock } from './clock-watch.ts'
import type { HostOptions } from './host-options.ts'
import { Meeting, type MeetingVault } from './meeting.ts'
import { readOwnAddresses } from './own-addresses.ts'
import { readVaultCertificate } from './vault-certificate.ts'
import { VaultDoor } from './vault-door.ts'
import { appVersion } from './version.ts'
import { within } from './within.ts'

const loopback = '127.0.0.1'
const closeServerMs = 300

/** A host that serves. The vault may still be closed: see `door`. */
export type RunningHost = Readonly<{
  /** 'http://127.0.0.1:PORT' */
  url: string
  door: VaultDoor
  meeting: Meeting
  /** Drains, commits and ends within three seconds. May be called twice. */
  close(): Promise<void>
}>

/** What the two faces of the host, plain and TLS, both answer with. */
type Face = { app: FastifyInstance; upgrade: UpgradeHandler; port: number }

/** Starts a host on loopback. Throws 'host/port-taken' when the port is in use. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const now = (): number => Date.now()
  const live = createLiveHub()
  const table = watchTable(() => context, options.log)
  const online = createOnline((participantId) => {
    live.tellOwner('participants')
    table.noteOnline(participantId)
  })
  const sockets = new Sockets()
  const face: Partial<Face> = {}
  const { meeting, door } = createMeetingAndDoor(options, { face, sockets, now })
  let clockJumpMinutes: number | null = null
  const stopClock = watchClock((minutes) => {
    clockJumpMinutes = minutes
    options.log.warn({ reason: 'clock/jumped' }, 'clock jumped')
    live.tellOwner('session')
    table.noteGap(minutes)
  })
  const context: ServerContext = {
    door,
    network: meeting,
    live,
    online,
    sockets,
    practiceCases,
    version: appVersion,
    now,
    clockJumpMinutes: () => clockJumpMinutes,
  }
  await serve(face, options, { context, reach: toReach(meeting, face) })
  let closing: Promise<void> | null = null
  const end = async (): Promise<void> => {
    stopClock()
    await door.close()
    sockets.close()
    await within(closeServerMs, face.app?.close() ?? Promise.resolve())
  }
  return { url: toLoopbackUrl(face), door, meeting, close: async () => (closing ??= end()) }
}

type Around = Readonly<{ face: Partial<Face>; sockets: Sockets; now: () => number }>

/** The meeting has a vault to work with for as long as the door is open. */
function createMeetingAndDoor(options: HostOptions, { face, sockets, now }: Around) {
  let meetingVault: MeetingVault | null = null
  const meeting = new Meeting({
    serving: {
      onRequest: (request, response) => face.app?.routing(request, response),
      onUpgrade: (request, socket, head) => face.upgrade?.(request, socket, head),
    },
    sockets,
    vaultNow: () => meetingVault,
    loopbackUrl: () => toLoopbackUrl(face),
    hasOwnCertificate: options.ownCertificate !== null,
  })
  const door = new VaultDoor({
    options,
    practiceCases,
    now,
    onOpened: async (host) => {
      meetingVault = await toMeetingVault(host, options, now())
      await openMeeting(meeting, options)
    },
    onClosing: async ({ code, reason }) => {
      sockets.closeAll(code, reason)
      if (reason === 'storage/failed') await meeting.suspend()
      else await meeting.close()
      meetingVault = null
    },
  })
  return { meeting, door }
}

async function serve(
  face: Partial<Face>,
  { pages, log, port }: HostOptions,
  { context, reach }: Readonly<{ context: ServerContext; reach: Reach }>,
): Promise<void> {
  face.app = await buildServer({ context, reach, pages, log })
  face.upgrade = createUpgradeHandler({ context, reach, log })
  face.app.server.on('upgrade', face.upgrade)
  try {
    await face.app.listen({ host: loopback, port })
  } catch (error) {
    throw isAddressInUse(error)
      ? new AppError('host/port-taken', { port }, { cause: error })
      : error
  }
  // Safe: it listens on an address and port, not on a pipe.
  face.port = (face.app.server.address() as AddressInfo).port
}

const isAddressInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

const toLoopbackUrl = ({ port }: Partial<Face>): string => `http://${loopback}:${port ?? 0}`

const toReach = (meeting: Meeting, face: Partial<Face>): Reach => ({
  namesOf: (kind) =>
    kind === 'network'
      ? meeting.names
      : { kind, names: [loopback, 'localhost'], port: face.port ?? 0 },
  requiredPin: () => meeting.requiredPin,
})

async function toMeetingVault(
  { vault }: OpenHost,
  { ownCertificate, listen }: HostOptions,
  nowMs: number,
): Promise<MeetingVault> {
  const addresses = [...readOwnAddresses(), ...(listen === null ? [] : [listen])]
  return {
    vault,
    certificate: ownCertificate ?? (await readVaultCertificate(vault, addresses, nowMs)),
  }
}

/** A table that cannot be opened now is told by `meeting.state()`; the vault is open all the same. */
async function openMeeting(meeting: Meeting, { listen, log }: HostOptions): Promise<void> {
  try {
    if (listen === null) await meeting.openAgain()
    else await meeting.open({ address: listen, browserGuests: true })
  } catch (error) {
    log.warn({ error }, 'network not opened')
  }
}
