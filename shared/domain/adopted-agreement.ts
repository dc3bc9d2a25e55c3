import { z } from 'zod'

/** Type of the record that says what the table agreed. */
export const agreementAdoptedType = 'agreement.adopted'

/** Where an agreement comes from: a thing in the plan, a reverse test, a meeting. */
const sourceKinds = ['doel', 'actie', 'botsing', 'omgekeerdeToets', 'gesprek', 'besluit'] as const

/** Body of that record: the text word for word, with the position of each party. Names, not ids: it is readable by itself. */
export const adoptedAgreement = z.object({
  id: z.string().min(1).max(64),
  text: z.string(),
  parties: z.array(z.string()).readonly(),
  endsOn: z.iso.date().nullable(),
  positions: z
    .array(z.object({ name: z.string(), position: z.string(), remark: z.string().nullable() }))
    .readonly(),
  /** Who sees to it; empty in records from before this was asked. */
  owner: z.string().trim().max(200).default(''),
  /** The first day on which it holds; null for from the day of recording on. */
  startsOn: z.iso.date().nullable().default(null),
  /** What happens when it is not kept. */
  ifBroken: z.string().trim().max(2000).default(''),
  source: z
    .object({ kind: z.enum(sourceKinds), id: z.string().min(1).max(64) })
    .nullable()
    .default(null),
  /** The agreement that this one takes the place of. */
  amends: z.string().max(64).nullable().default(null),
  /** The day on which it was agreed, where that is not the day of recording. */
  on: z.iso.date().optional(),
})
