import type { PracticeCase } from '../../shared/content/practice-cases/practice-case.ts'
import { practiceGroup } from '../../shared/content/practice-cases/practice-group.ts'
import { closeCodes } from '../../shared/document/sync-messages.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { inTurn } from '../../shared/util/in-turn.ts'
import { seedPracticeCases } from '../desk/seed-practice-cases.ts'
import { seedPracticeGroup } from '../desk/seed-practice-group.ts'
import { type OpenedWith, vaultLocked } from '../desk/vault-records.ts'
import { dropOwnerToken } from '../gate/owner.ts'
import { isSameSecret, newToken } from '../gate/token.ts'
import type { Door, UnlockSecret } from '../server/door.ts'
import type { OpenHost } from '../server/open-host.ts'
import type { SocketRefusal } from '../server/socket-refusal.ts'
import { listSetAside, type SetAside } from '../vault/list-set-aside.ts'
import {
  confirmRecoveryKey,
  createVault,
  openVault,
  readVaultPresence,
  restoreBackup,
} from '../vault/open-vault.ts'
import type { Vault, VaultPresence } from '../vault/vault-operations.ts'
import type { HostOptions } from './host-options.ts'
import type { OpenedVault } from './open-table.ts'
import { createPracticeVault } from './practice-vault.ts'
import { RunningTable } from './running-table.ts'

type Token = Readonly<{ token: string }>
type Unconfirmed = Readonly<{ vault: Vault; ownerName: string; municipality: string | null }>

type Needs = Readonly<{
  options: HostOptions
  practiceCases: readonly PracticeCase[]
  now: () => number
  /** After a table was set. Must not throw: the vault is open then. */
  onOpened: (host: OpenHost) => Promise<void>
  /** After the rooms and before the vault: the network, and the sockets that belong to no room. */
  onClosing: (reason: SocketRefusal) => Promise<void>
}>

const lockedReason: SocketRefusal = { code: closeCodes.ended, reason: 'vault/locked' }
const restartReason: SocketRefusal = { code: closeCodes.restarting, reason: 'host/restarting' }

/** The vault door: missing, unconfirmed, locked, open, or a practice vault open in its place. */
export class VaultDoor implements Door {
  readonly token = newToken()
  readonly #needs: Needs
  /** Opening takes a second; whatever is asked meanwhile waits for its turn. */
  readonly #oneAtATime = inTurn()
  #table: RunningTable | null = null
  #isAboutToOpen: boolean
  #unconfirmed: Unconfirmed | null = null

  constructor(needs: Needs) {
    this.#needs = needs
    this.#isAboutToOpen = needs.options.opensItself === true
  }

  current(): OpenHost | null {
    return this.#table?.host ?? null
  }

  whyClosed(): 'vault/locked' | 'host/restarting' {
    return this.#isAboutToOpen ? 'host/restarting' : 'vault/locked'
  }

  isDoorToken(token: string): boolean {
    return isSameSecret(token, this.token)
  }

  async readPresence(): Promise<VaultPresence> {
    return readVaultPresence(this.#needs.options.vault)
  }

  async listSetAside(): Promise<readonly SetAside[]> {
    return listSetAside(this.#needs.options.vault.folder)
  }

  async create(input: Parameters<Door['create']>[0]): Promise<Readonly<{ recoveryKey: string }>> {
    return this.#oneAtATime(async () => {
      this.#refuseWhileOpen('vault/exists')
      await this.#dropUnconfirmed()
      const { options, now } = this.#needs
      const { passphrase, ownerName, municipality } = input
      const { vault, recoveryKey } = await createVault(options.vault, {
        ...{ passphrase, ownerName, now: now() },
        ...toCost(options),
      })
      this.#unconfirmed = { vault, ownerName, municipality }
      return { recoveryKey }
    })
  }

  async confirmRecoveryKey(recoveryKey: string): Promise<Token> {
    return this.#oneAtATime(async () => {
      const made = this.#unconfirmed
      if (made === null) throw new AppError('vault/missing')
      await confirmRecoveryKey(this.#needs.options.vault, recoveryKey, this.#needs.now())
      this.#unconfirmed = null
      return this.#open({ ...made, with: 'passphrase', isPractice: false })
    })
  }

  async unlock(secret: UnlockSecret): Promise<Token> {
    return this.#oneAtATime(async () => {
      const open = this.current()
      if (open !== null && !open.identity.isPractice) return this.#checkAgain(open, secret)
      await this.#dropUnconfirmed()
      const { options, now } = this.#needs
      const vault = await openVault(options.vault, secret, { now: now(), ...toCost(options) })
      const { ownerName } = await this.readPresence()
      const opened = { vault, ownerName: ownerName ?? '', municipality: null }
      return this.#open({ ...opened, with: toOpenedWith(secret), isPractice: false })
    })
  }

  async openPractice(): Promise<Token> {
    return this.#oneAtATime(async () => {
      this.#refuseWhileOpen('access/forbidden')
      const { options, now, practiceCases } = this.#needs
      const { regisseur = 'Regisseur', municipality = null } = practiceCases[0] ?? {}
      const { vault, remove } = await createPracticeVault(options.vault.workerUrl, {
        ...{ ownerName: regisseur, now: now() },
        ...toCost(options),
      })
      const opened = { vault, ownerName: regisseur, municipality, with: 'passphrase' } as const
      const token = await this.#open({ ...opened, isPractice: true }, remove)
      await this.addPracticeCases()
      return token
    })
  }

  /** Adds the practice cases to the open vault, once. */
  async addPracticeCases(): Promise<void> {
    const host = this.current()
    if (host === null) throw new AppError('vault/locked')
    const by = { byId: host.gate.owner.id, at: this.#needs.now() }
    const rows = await seedPracticeCases(host.vault, this.#needs.practiceCases, by)
    const group = await seedPracticeGroup(host.vault, practiceGroup, by)
    for (const row of [...rows, group]) host.gate.rights.noteCase(row)
  }

  async restore(backupId: string): Promise<Readonly<{ setAside: string }>> {
    return this.#oneAtATime(async () => {
      this.#refuseWhileOpen('vault/exists')
      await this.#dropUnconfirmed()
      return restoreBackup(this.#needs.options.vault, backupId, this.#needs.now())
    })
  }

  async lock(): Promise<void> {
    return this.#oneAtATime(async () => {
      const host = this.current()
      if (host === null) return
      await this.#noteLock(host)
      await this.#closeTable(lockedReason)
    })
  }

  /** Ends with the process: guests come back by themselves when the host does. */
  async close(): Promise<void> {
    return this.#oneAtATime(async () => {
      await this.#closeTable(restartReason)
      await this.#dropUnconfirmed()
    })
  }

  /** Locking never fails: on a full disk the vault is closed without these. */
  async #noteLock({ vault, gate }: OpenHost): Promise<void> {
    const context = { caseId: null, byId: gate.owner.id, at: this.#needs.now() }
    try {
      await vault.call('appendRecords', { records: [vaultLocked.write(context, {})] })
      await dropOwnerToken(vault)
    } catch (error) {
      this.#needs.options.log.error({ error }, 'lock was not recorded')
    }
  }

  async #open(opened: OpenedVault, remove?: () => Promise<void>): Promise<Token> {
    // Only a practice vault can still be open here.
    await this.#closeTable(lockedReason)
    const { options, now, onOpened } = this.#needs
    const table = await RunningTable.open(opened, { ...options, now }, remove)
    opened.vault.onFailure(() => void this.#oneAtATime(async () => this.#giveUp(table)))
    this.#table = table
    this.#isAboutToOpen = false
    await onOpened(table.host)
    return { token: table.host.gate.owner.token }
  }

  /** The vault can no longer write: what is on the screens stays there, and the owner opens it anew. */
  async #giveUp(table: RunningTable): Promise<void> {
    if (this.#table === table)
      await this.#closeTable({ code: closeCodes.restarting, reason: 'storage/failed' })
  }

  async #closeTable(reason: SocketRefusal): Promise<void> {
    const table = this.#table
    // First of all, so that no new request or socket finds it.
    this.#table = null
    if (table === null) return
    await table.close(reason, async () => this.#needs.onClosing(reason))
  }

  async #checkAgain(open: OpenHost, secret: UnlockSecret): Promise<Token> {
    if ('recoveryKey' in secret) throw new AppError('request/bad-input', { field: 'recoveryKey' })
    // The keychain's secret comes from the desktop shell itself, which started this process.
    const fits = 'keychainSecret' in secret || (await open.vault.checkPassphrase(secret.passphrase))
    if (!fits) throw new AppError('vault/wrong-passphrase')
    return { token: open.gate.owner.token }
  }

  #refuseWhileOpen(code: 'vault/exists' | 'access/forbidden'): void {
    const open = this.current()
    if (open !== null && !open.identity.isPractice) throw new AppError(code)
  }

  async #dropUnconfirmed(): Promise<void> {
    const made = this.#unconfirmed
    this.#unconfirmed = null
    await made?.vault.close()
  }
}

const toCost = ({ kdfCost }: HostOptions): Pick<HostOptions, 'kdfCost'> =>
  kdfCost === undefined ? {} : { kdfCost }

function toOpenedWith(secret: UnlockSecret): OpenedWith {
  if ('passphrase' in secret) return 'passphrase'
  return 'recoveryKey' in secret ? 'recoveryKey' : 'keychain'
}
