import { randomUUID } from 'node:crypto'
import { importPartBytes } from '../../shared/api/transfer-routes.ts'
import { maxCaseFileBytes } from '../../shared/domain/case-file.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import type { CaseFileOutlook } from '../vault/case-file-calls.ts'

/** A file on its way out of this laptop. */
export type OutgoingFile = Readonly<{ id: string; file: Uint8Array; parts: number }>
/** A checked file that may be brought in, opened. */
export type CheckedFile = Readonly<{ content: Uint8Array; outlook: CaseFileOutlook }>

const outgoingPartBytes = 1024 * 1024

/**
 * The files that an open host holds in memory: at most one on its way out and one on its way in, sealed
 * until the passphrase came. Nothing of them is written to disk, and they go when the vault is locked.
 */
export class CaseTransfer {
  #outgoing: OutgoingFile | null = null
  #incoming: Readonly<{ id: string; file: Buffer }> | null = null
  #received = 0
  #checked: CheckedFile | null = null

  keepOutgoing(file: Uint8Array): OutgoingFile {
    const parts = Math.ceil(file.length / outgoingPartBytes)
    this.#outgoing = { id: randomUUID(), file, parts }
    return this.#outgoing
  }

  /** A piece of the file that is on its way out. The last one taken, the file is forgotten. */
  readPart(id: string, index: number): string {
    const outgoing = this.#outgoing
    if (outgoing?.id !== id || index >= outgoing.parts) throw new AppError('request/not-found')
    if (index === outgoing.parts - 1) this.#outgoing = null
    const from = index * outgoingPartBytes
    return Buffer.from(outgoing.file.subarray(from, from + outgoingPartBytes)).toString('base64')
  }

  begin(bytes: number): string {
    if (bytes > maxCaseFileBytes) throw new AppError('transfer/too-large')
    this.#incoming = { id: randomUUID(), file: Buffer.alloc(bytes) }
    this.#received = 0
    this.#checked = null
    return this.#incoming.id
  }

  /** Takes the next piece. Throws 'request/bad-input' for any other. */
  take(id: string, index: number, data: string): void {
    const { file } = this.#requireIncoming(id)
    const piece = Buffer.from(data, 'base64')
    const isNext = index * importPartBytes === this.#received
    const isLast = this.#received + piece.length === file.length
    if (!isNext || (piece.length !== importPartBytes && !isLast))
      throw new AppError('request/bad-input', { field: 'index' })
    if (this.#received + piece.length > file.length) throw new AppError('request/bad-input')
    piece.copy(file, this.#received)
    this.#received += piece.length
  }

  /** The sealed file, once all of it is here. */
  readIncoming(id: string): Uint8Array {
    const { file } = this.#requireIncoming(id)
    if (this.#received !== file.length) throw new AppError('request/bad-input')
    return file
  }

  keepChecked(id: string, checked: CheckedFile): void {
    this.#requireIncoming(id)
    this.#checked = checked
  }

  /** The checked file; throws 'request/not-found' when it was not looked at. */
  readChecked(id: string): CheckedFile {
    this.#requireIncoming(id)
    if (this.#checked === null) throw new AppError('request/not-found')
    return this.#checked
  }

  forgetIncoming(): void {
    this.#incoming = null
    this.#checked = null
  }

  #requireIncoming(id: string): Readonly<{ id: string; file: Buffer }> {
    if (this.#incoming?.id !== id) throw new AppError('request/not-found')
    return this.#incoming
  }
}
