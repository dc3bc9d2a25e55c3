import { z } from 'zod'
import { outputBlock } from './output-document.ts'

/** One part of a justification as it was at one moment: its title and what stands under it. */
export const justificationPart = z.object({
  /** Id in justification-template.ts. */
  id: z.string().max(64),
  title: z.string().min(1),
  blocks: z.array(outputBlock).min(1).readonly(),
})
/** Title and blocks of one part of a justification. */
export type WrittenPart = z.output<typeof justificationPart>
