import { z } from 'zod'
import { errorCodes } from '../errors/app-error.ts'

/** 32 bytes in base64, made by the shell and kept by the system's keychain; opens one slot of the vault. */
const keychainSecret = z.base64().length(44)
const requestId = z.int().nonnegative()

/** What the desktop shell may tell the host process beside it, over the process's message port. */
export const shellToHost = z.union([
  z.object({ type: z.literal('close') }),
  z.object({ type: z.literal('lock') }),
  z.object({
    type: z.literal('keychain'),
    id: requestId,
    action: z.enum(['remember', 'unlock']),
    secret: keychainSecret,
  }),
  z.object({ type: z.literal('keychain'), id: requestId, action: z.literal('forget') }),
])
export type ShellToHost = z.output<typeof shellToHost>

/** The host's answer to a 'keychain' message. After 'unlock' it carries the owner's token. */
export const hostToShell = z.discriminatedUnion('ok', [
  z.object({
    type: z.literal('keychain'),
    id: requestId,
    ok: z.literal(true),
    token: z.string().nullable(),
  }),
  z.object({
    type: z.literal('keychain'),
    id: requestId,
    ok: z.literal(false),
    code: z.enum(errorCodes),
  }),
])
export type HostToShell = z.output<typeof hostToShell>
