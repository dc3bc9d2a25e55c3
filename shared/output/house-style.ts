import { z } from 'zod'
import { findLogoFault } from './logo-fault.ts'
import { hasEnoughContrast } from './contrast.ts'

/** How the papers of a municipality look: what differs from one municipality to the next, and no more. */
export const houseStyle = z.object({
  /** Name at the head; null: the municipality of the vault. */
  name: z.string().trim().min(1).max(120).nullable(),
  /** One line under the name, such as an address. */
  senderLine: z.string().trim().max(200),
  /** '#rrggbb', dark enough to be read on paper; null: the app's own. */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .refine(hasEnoughContrast)
    .nullable(),
  /** A picture as data URL (PNG or SVG). */
  logo: z
    .string()
    .refine((logo) => findLogoFault(logo) === null)
    .nullable(),
})
export type HouseStyle = Readonly<z.output<typeof houseStyle>>

/** A municipality that has chosen nothing. */
export const noHouseStyle: HouseStyle = { name: null, senderLine: '', colour: null, logo: null }
