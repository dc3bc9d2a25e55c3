import { AppError } from '../../shared/errors/app-error.ts'
import type { Vault } from '../vault/vault-operations.ts'

const maxAttempts = 50

/** For which document, epoch and participant. */
export type ClientIdRequest = Readonly<{
  documentId: string
  epoch: string
  participantId: string
  at: number
}>

type ClientIdSource = Readonly<{
  vault: Pick<Vault, 'call'>
  /** A random whole number from 0 to 2^32 - 1. */
  randomClientId(): number
  /** True for an id that the document already knows. */
  isKnown(clientId: number): boolean
}>

/** Draws a Yjs client id that nobody in this document has, and keeps for good whose it is. */
export async function issueClientId(
  { vault, randomClientId, isKnown }: ClientIdSource,
  request: ClientIdRequest,
): Promise<number> {
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const clientId = randomClientId()
    if (!isClientId(clientId) || isKnown(clientId)) continue
    // One after another on purpose: the next draw is only needed when this one was taken.
    // oxlint-disable-next-line no-await-in-loop
    if (await vault.call('issueClientId', { ...request, clientId })) return clientId
  }
  throw new AppError('internal')
}

/** Yjs 13 writes client ids in 32 bits; 0 is what the host's own documents idle under. */
const isClientId = (value: number): boolean =>
  Number.isInteger(value) && value > 0 && value < 2 ** 32
