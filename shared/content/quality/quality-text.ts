import type { Bilingual } from '../bilingual.ts'

/** What a check says, with `{{names}}`, `{{number}}`, `{{count}}`, `{{domain}}`, `{{words}}` or `{{text}}` in it. */
export type QualityText = Readonly<{
  /** Where the question comes from: a seed (S000 to S004), a guideline, or the domain reference. */
  source: string
  /** "Dit is op orde". */
  ok: Bilingual
  /** "Dit mist nog", about one. */
  missing: Bilingual
  /** The same about several; left out where each has a line of its own. */
  missingMany?: Bilingual
}>
