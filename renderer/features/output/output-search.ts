import { z } from 'zod'
import { paperLanguage } from '../../../shared/output/output-document.ts'

/** What the address of a paper says beside its kind; what cannot be read counts as not said. */
export const outputSearch = z.object({
  /** For which person or organisation, by name. */
  voor: z.string().max(500).optional().catch(undefined),
  /** About what, by id. */
  over: z.string().max(160).optional().catch(undefined),
  /** In which language; else that of the app. */
  taal: paperLanguage.optional().catch(undefined),
})
