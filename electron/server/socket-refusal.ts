import type { ErrorCode } from '../../shared/errors/app-error.ts'

/** With what a socket is closed. */
export type SocketRefusal = Readonly<{ code: number; reason: ErrorCode }>
