import { z } from 'zod'

/** Type of the record that says what the table agreed. */
export const agreementAdoptedType = 'agreement.adopted'

/** Body of that record: the text word for word, with the position of each party. Names, not ids: it is readable by itself. */
export const adoptedAgreement = z.object({
  id: z.string().min(1).max(64),
  text: z.string(),
  parties: z.array(z.string()).readonly(),
  endsOn: z.iso.date().nullable(),
  positions: z
    .array(z.object({ name: z.string(), position: z.string(), remark: z.string().nullable() }))
    .readonly(),
})
