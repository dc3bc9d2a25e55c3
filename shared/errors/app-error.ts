/** Every way in which something a user asked for can fail. The renderer has a text for each (errors.json). */
export const errorCodes = [
  'invite/code-unknown',
  'invite/code-used',
  'invite/expired',
  'link/unknown',
  'link/used',
  'link/expired',
  'access/unauthorised',
  'access/forbidden',
  'access/waiting',
  'access/refused',
  'access/revoked',
  'access/read-only',
  'edit/refused',
  'edit/too-large',
  'version/app-too-old',
  'version/document-newer',
  'document/not-found',
  'document/other-epoch',
  'document/superseded',
  'record/not-allowed',
  'storage/full',
  'storage/failed',
  'vault/missing',
  'vault/exists',
  'vault/locked',
  'vault/weak-passphrase',
  'vault/wrong-passphrase',
  'vault/wrong-recovery-key',
  'vault/damaged',
  'vault/newer',
  'vault/locked-by-other',
  'vault/not-encrypted',
  'vault/no-backup',
  'transfer/not-a-case-file',
  'transfer/damaged',
  'transfer/wrong-passphrase',
  'transfer/newer',
  'transfer/too-large',
  'transfer/diverged',
  'host/port-taken',
  'host/address-unavailable',
  'host/restarting',
  'app/second-instance',
  'clock/jumped',
  'limit/too-many',
  'request/bad-input',
  'request/not-found',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Plain values for the translated text. Never a name, a key, a passphrase or case content. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean>>

/** What crosses a border (HTTP, worker, close reason) in place of a thrown error. */
export type AppErrorShape = Readonly<{ code: ErrorCode; details: ErrorDetails }>

/** An expected failure. The user's words are chosen by code in the renderer, so `message` stays bare. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

/** Turns anything thrown into data that may cross a border; what we did not expect becomes 'internal'. */
export function toErrorShape(error: unknown): AppErrorShape {
  return error instanceof AppError
    ? { code: error.code, details: error.details }
    : { code: 'internal', details: {} }
}

/** True when a string read from outside is one of our codes. */
export const isErrorCode = (value: unknown): value is ErrorCode =>
  errorCodes.some((code) => code === value)
