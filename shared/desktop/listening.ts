import { z } from 'zod'
import { role } from '../domain/role.ts'

/** The one line that a host prints with --json when it serves; see electron/README.md. */
export const listeningEvent = z.object({
  event: z.literal('listening'),
  url: z.url(),
  network: z.object({ url: z.url(), fingerprint: z.string() }).nullable(),
  /** The owner's token when the vault is open, else the token of the vault door. */
  ownerToken: z.string(),
  cases: z.array(z.object({ id: z.string(), title: z.string() })),
  invites: z
    .array(z.object({ role, name: z.string(), code: z.string(), link: z.url() }))
    .optional(),
})
export type ListeningEvent = z.output<typeof listeningEvent>

/** Reads one line of a host's output; null for any other line. */
export function parseListening(line: string): ListeningEvent | null {
  try {
    return listeningEvent.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

/**
 * The owner's first link. The secret stands in the fragment, which no browser sends or logs: the door's
 * when the vault is still closed, the owner's when the host opened it from a passphrase file.
 */
export const toStartLink = (
  { url, ownerToken }: Pick<ListeningEvent, 'url' | 'ownerToken'>,
  isOpen: boolean,
): string => `${url.replace(/\/$/, '')}/#${isOpen ? 'token' : 'door'}=${ownerToken}`
