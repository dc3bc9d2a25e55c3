import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import { entranceRecords } from '../desk/entrance-records.ts'
import { type OpenedWith, vaultOpened } from '../desk/vault-records.ts'
import { type LiveMeetings, readLiveMeetings } from '../desk/meeting/live-meetings.ts'
import { type Gate, openGate } from '../gate/gate.ts'
import { putOutGuests } from '../gate/put-out-guests.ts'
import { createRooms, type Rooms } from '../rooms/rooms.ts'
import type { OpenHost } from '../server/open-host.ts'
import type { SocketRefusal } from '../server/socket-refusal.ts'
import type { Vault } from '../vault/vault-operations.ts'
import { afterDelay } from '../rooms/clock.ts'
import { CaseloadProjector } from '../views/caseload-projector.ts'
import { watchVault } from '../views/watch-vault.ts'
import { forgetOpenNetwork } from './meeting.ts'
import { createRefusalCount, type RefusalCount } from './refusal-count.ts'

const municipalitySetting = 'host.municipality'

/** A vault that was just opened, and what is known about it. */
export type OpenedVault = Readonly<{
  vault: Vault
  ownerName: string
  with: OpenedWith
  isPractice: boolean
  /** To be kept in the vault; null leaves what is there. */
  municipality: string | null
}>

/** Everything on top of an open vault. */
export type OpenTable = Readonly<{
  host: OpenHost
  /** Ends every room: waits for pending commits, then closes the sockets with this. Leaves the vault open. */
  end(reason: SocketRefusal): Promise<void>
}>

type Needs = Readonly<{ admitAll: boolean; log: Logger; now: () => number }>

/** Sets the table: gate and rooms on an open vault. */
export async function openTable(opened: OpenedVault, needs: Needs): Promise<OpenTable> {
  const { ownerName } = opened
  const { admitAll, log, now } = needs
  const projector = createProjector(opened.vault, log)
  const vault = watchVault(opened.vault, (change) => projector.note(change))
  const gate = await openGate({ vault, records: entranceRecords, ownerName, admitAll, now })
  const meetings = await readLiveMeetings(vault)
  await putOutLeftGuests(vault, gate, meetings)
  const refusals = createRefusalCount()
  const rooms = createTableRooms(vault, needs, refusals)
  const context = { caseId: null, byId: gate.owner.id, at: now() }
  const record = vaultOpened.write(context, { with: opened.with })
  await vault.call('appendRecords', { records: [record] })
  // Not waited for: what it catches up with is not needed to open.
  projector.start().catch(() => log.warn({ reason: 'projection' }, 'projection not started'))
  let ending: SocketRefusal | null = null
  const identity = {
    hostName: ownerName,
    municipality: await keepMunicipality(opened),
    isPractice: opened.isPractice,
  }
  return {
    host: {
      vault,
      gate,
      rooms,
      meetings,
      projector,
      identity,
      refusedFrames: (participantId) => refusals.of(participantId),
      openedByRecoveryKey: opened.with === 'recoveryKey',
      ending: () => ending,
    },
    end: async (reason) => {
      ending = reason
      projector.close()
      await rooms.close()
    },
  }
}

const createProjector = (vault: Vault, log: Logger): CaseloadProjector =>
  new CaseloadProjector({
    vault,
    after: afterDelay,
    onFailed: () => log.warn({ reason: 'projection' }, 'source not read'),
  })

const createTableRooms = (vault: Vault, { now, log }: Needs, refusals: RefusalCount): Rooms =>
  createRooms({
    vault,
    now,
    randomClientId: () => randomBytes(4).readUInt32BE(),
    onRefused: ({ participantId, reason }) => {
      refusals.add(participantId)
      log.warn({ reason }, 'frame refused')
    },
  })

/** After a crash between the end of a meeting and the going of its guests. */
async function putOutLeftGuests(vault: Vault, gate: Gate, meetings: LiveMeetings): Promise<void> {
  if (meetings.ending().length > 0 && meetings.cases().length === 0) await forgetOpenNetwork(vault)
  for (const caseId of meetings.ending()) {
    // oxlint-disable-next-line no-await-in-loop
    await putOutGuests(gate, caseId, gate.owner.id)
    // oxlint-disable-next-line no-await-in-loop
    await meetings.noteEmptied(caseId)
  }
}

async function keepMunicipality({ vault, municipality }: OpenedVault): Promise<string | null> {
  if (municipality === null) return vault.call('readSetting', { name: municipalitySetting })
  await vault.call('writeSetting', { name: municipalitySetting, value: municipality })
  return municipality
}
