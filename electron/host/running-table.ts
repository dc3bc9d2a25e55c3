import type { Logger } from 'pino'
import type { OpenHost } from '../server/open-host.ts'
import type { SocketRefusal } from '../server/socket-refusal.ts'
import { backUp, backUpDaily } from './backup-schedule.ts'
import { type OpenedVault, type OpenTable, openTable } from './open-table.ts'
import { within } from './within.ts'

/** Together below the three seconds in which a host must end. Nothing acknowledged depends on either. */
const roomsMs = 1200
const backupMs = 700

/** An open vault with its gate and rooms, its daily backup, and the order in which all of it ends. */
export class RunningTable {
  readonly #opened: OpenedVault
  readonly #table: OpenTable
  readonly #log: Logger
  readonly #stopBackups: () => void
  readonly #remove: () => Promise<void>

  private constructor(
    opened: OpenedVault,
    table: OpenTable,
    log: Logger,
    remove: () => Promise<void>,
  ) {
    this.#opened = opened
    this.#table = table
    this.#log = log
    this.#remove = remove
    this.#stopBackups = opened.isPractice ? () => undefined : backUpDaily(opened.vault, log)
  }

  static async open(
    opened: OpenedVault,
    needs: Readonly<{ admitAll: boolean; log: Logger; now: () => number }>,
    remove: () => Promise<void> = async () => undefined,
  ): Promise<RunningTable> {
    try {
      return new RunningTable(opened, await openTable(opened, needs), needs.log, remove)
    } catch (error) {
      await opened.vault.close()
      await remove()
      throw error
    }
  }

  get host(): OpenHost {
    return this.#table.host
  }

  /**
   * Ends rooms, then everything else that hangs on the vault, makes a backup, closes the vault. Bounded: what
   * takes too long is left to the next opening.
   */
  async close(reason: SocketRefusal, endTheRest: () => Promise<void>): Promise<void> {
    this.#stopBackups()
    await within(roomsMs, this.#table.end(reason))
    await endTheRest()
    const { vault, isPractice } = this.#opened
    if (!isPractice && reason.reason !== 'storage/failed')
      await within(backupMs, backUp(vault, this.#log))
    await vault.close().catch((error: unknown) => this.#log.error({ error }, 'vault did not close'))
    await this.#remove()
  }
}
