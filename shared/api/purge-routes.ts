import { z } from 'zod'
import { id, instant } from './replies.ts'
import type { Route } from './route.ts'

/** What is to be removed for good: an item, one field of it, or some words of a text. */
export const purgePlace = z.object({
  root: z.string().min(1).max(64),
  id,
  /** Null: the item as a whole, with what belongs to it. */
  field: z.string().min(1).max(64).nullable(),
  /** Null: all of the field. The words as the page shows them, and where in the text they begin. */
  words: z.object({ text: z.string().min(1).max(20_000), at: z.int().min(0) }).nullable(),
})
export type PurgePlace = z.output<typeof purgePlace>

/** "Niet delen": removing words from everywhere the host keeps them, and from the copies it still has. */
export const purgeRoutes = {
  purge: {
    method: 'POST',
    path: '/api/documents/:id/purge',
    access: 'participant',
    summary:
      'Removes words, a field or an item for good, with its history; a tombstone record stays',
    params: z.object({ id }),
    body: z.object({
      /** Chosen by the client, so that a command sent twice has effect once. */
      key: z.uuid(),
      place: purgePlace,
    }),
    reply: z.object({
      at: instant,
      /** How many backups on the laptop were made before and still hold it. */
      olderBackups: z.int(),
      /** How many vaults that were set aside before still hold it; the app does not touch those. */
      setAside: z.int(),
    }),
  },
  staleBackups: {
    method: 'GET',
    path: '/api/backups/stale',
    access: 'owner',
    summary: 'Backups that still hold what was removed for good since they were made',
    reply: z.object({
      backups: z.array(z.object({ id, at: instant })),
      /** Vaults that were set aside before: where they lie within the vault's folder. */
      setAside: z.array(z.object({ path: z.string(), at: instant })),
      /** When something was last removed for good; null when nothing ever was. */
      purgedAt: instant.nullable(),
    }),
  },
  renewBackups: {
    method: 'POST',
    path: '/api/backups/renew',
    access: 'owner',
    summary: 'Makes a checked backup and then removes every other one on this laptop',
    /** Removing backups cannot be undone, so it is said outright. */
    body: z.object({ removeOthers: z.literal(true) }),
    reply: z.object({ at: instant, removed: z.int() }),
  },
} as const satisfies Record<string, Route>
