import { isIP } from 'node:net'
import { z } from 'zod'
import type { NetworkState } from '../../shared/api/replies.ts'
import { closeCodes } from '../../shared/document/sync-messages.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { inTurn } from '../../shared/util/in-turn.ts'
import { type Certificate, toCertificateNames, toFingerprint } from '../gate/certificate.ts'
import { type ListenerNames, toUrlHost } from '../server/host-names.ts'
import type { MeetingNetwork } from '../server/meeting-network.ts'
import { NetworkListener } from '../server/network-listener.ts'
import type { Sockets } from '../server/sockets.ts'
import type { Vault } from '../vault/vault-operations.ts'
import { readOwnAddresses } from './own-addresses.ts'
import { within } from './within.ts'

const portSetting = 'network.port'
const openSetting = 'network.open'
const openInput = z.object({ address: z.string(), browserGuests: z.boolean() })
type OpenInput = z.output<typeof openInput>
/** Sockets are told first; whoever does not answer within this is cut off with the listener. */
const farewellMs = 600

type Serving = Readonly<Pick<Parameters<typeof NetworkListener.open>[2], 'onRequest' | 'onUpgrade'>>
/** What a meeting needs of the open vault. */
export type MeetingVault = Readonly<{ vault: Pick<Vault, 'call'>; certificate: Certificate }>
type Opened = Readonly<{
  listener: NetworkListener
  names: ListenerNames
  url: string
  fingerprint: string
  browserGuests: boolean
}>

type Needs = Readonly<{
  serving: Serving
  sockets: Sockets
  /** Null while no vault is open. */
  vaultNow: () => MeetingVault | null
  loopbackUrl: () => string
  hasOwnCertificate: boolean
}>

/** Forgets that the table was open, for a meeting that ended while the host was going. */
export const forgetOpenNetwork = async (vault: Pick<Vault, 'call'>): Promise<void> =>
  vault.call('writeSetting', { name: openSetting, value: null })

/** The table's opening to the network: one TLS listener, opened and closed while the host runs. */
export class Meeting implements MeetingNetwork {
  readonly #needs: Needs
  readonly #oneAtATime = inTurn()
  #opened: Opened | null = null

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** Null while the network listener is closed. */
  get names(): ListenerNames | null {
    return this.#opened?.names ?? null
  }

  /** The fingerprint that clients must name, or null when any may come. */
  get requiredPin(): string | null {
    const opened = this.#opened
    if (opened === null || opened.browserGuests || this.#needs.hasOwnCertificate) return null
    return opened.fingerprint
  }

  state(): NetworkState {
    const opened = this.#opened
    return {
      addresses: [...readOwnAddresses()],
      open: opened === null ? null : { url: opened.url, fingerprint: opened.fingerprint },
      browserGuests: opened?.browserGuests ?? false,
      ownCertificate: this.#needs.hasOwnCertificate,
    }
  }

  entrance(): ReturnType<MeetingNetwork['entrance']> {
    const opened = this.#opened
    return opened === null
      ? { origin: this.#needs.loopbackUrl(), pin: null }
      : { origin: opened.url, pin: opened.fingerprint }
  }

  async open(input: OpenInput): Promise<NetworkState> {
    return this.#oneAtATime(async () => {
      const { vault, certificate } = this.#requireVault()
      if (isIP(input.address) === 0) throw new AppError('host/address-unavailable')
      await this.#end()
      const port = Number(await vault.call('readSetting', { name: portSetting })) || 0
      const listener = await this.#listen(input.address, port, certificate)
      this.#opened = this.#toOpened(input, listener, certificate)
      await vault.call('writeSetting', { name: portSetting, value: String(listener.port) })
      await vault.call('writeSetting', { name: openSetting, value: JSON.stringify(input) })
      return this.state()
    })
  }

  async close(): Promise<NetworkState> {
    return this.#oneAtATime(async () => {
      await this.#end()
      const vault = this.#needs.vaultNow()?.vault
      await vault?.call('writeSetting', { name: openSetting, value: null })
      return this.state()
    })
  }

  /** Closes the listener without a word to the vault, which may be broken. */
  async suspend(): Promise<void> {
    return this.#oneAtATime(async () => this.#end())
  }

  /** Opens the table again after the host ended without closing it: a crash must not end a meeting. */
  async openAgain(): Promise<void> {
    const text = await this.#requireVault().vault.call('readSetting', { name: openSetting })
    if (text !== null) await this.open(openInput.parse(JSON.parse(text)))
  }

  #requireVault(): MeetingVault {
    const vault = this.#needs.vaultNow()
    if (vault === null) throw new AppError('vault/locked')
    return vault
  }

  /** On the port of the last time, so that links that were handed out go on working; else on a free one. */
  async #listen(address: string, port: number, certificate: Certificate): Promise<NetworkListener> {
    const needs = { ...this.#needs.serving, certificate }
    return NetworkListener.open(address, port, needs).catch(async (error: unknown) => {
      if (port === 0 || !(error instanceof AppError) || error.code !== 'host/port-taken')
        throw error
      return NetworkListener.open(address, 0, needs)
    })
  }

  #toOpened(
    { address, browserGuests }: OpenInput,
    listener: NetworkListener,
    certificate: Certificate,
  ): Opened {
    const { port } = listener
    const certified = this.#needs.hasOwnCertificate ? toCertificateNames(certificate) : []
    const called = toReachable(address)
    const name = certified.length === 0 || certified.includes(called) ? called : certified[0]
    return {
      listener,
      browserGuests,
      names: { kind: 'network', port, names: [...toNames(address), ...certified] },
      url: `https://${toUrlHost(name ?? called)}:${port}`,
      fingerprint: toFingerprint(certificate),
    }
  }

  async #end(): Promise<void> {
    const opened = this.#opened
    this.#opened = null
    if (opened === null) return
    this.#needs.sockets.closeOfListener('network', closeCodes.restarting, 'host/restarting')
    await within(farewellMs, opened.listener.close())
  }
}

const isEverywhere = (address: string): boolean => address === '0.0.0.0' || address === '::'

/** What links and codes name: "all addresses" is none that a guest could go to. */
const toReachable = (address: string): string =>
  isEverywhere(address) ? (readOwnAddresses()[0] ?? '127.0.0.1') : address

/** A listener on all addresses may be called by any of them. */
const toNames = (address: string): readonly string[] =>
  isEverywhere(address)
    ? [address, '127.0.0.1', 'localhost', ...readOwnAddresses()]
    : [address, ...(address.startsWith('127.') || address === '::1' ? ['localhost'] : [])]
