import { z } from 'zod'
import { breakthroughId, breakthroughSize } from '../content/reflection/breakthroughs.ts'
import { clusterId } from '../content/reflection/clusters.ts'
import { factorId } from '../content/reflection/factors.ts'
import { defineRecordType, regisseurOnly } from './record-type.ts'

const words = (max = 2000) => z.string().trim().max(max)

/**
 * An entry of the logbook that the regisseur keeps of a case (S004, domain reference 7.7): professional, not part
 * of the plan, and written so that the family may read it.
 */
export const logbookWritten = defineRecordType({
  type: 'logbook.written',
  body: z.object({
    on: z.iso.date(),
    /** What happened, facts only. */
    facts: words().min(1),
    /** What was tried differently. */
    different: words(),
    effect: words(),
    factors: z.array(factorId).max(26).readonly(),
    breakthrough: z.object({ type: breakthroughId, size: breakthroughSize }).nullable(),
    /** How it felt, 1 (heavy) to 5 (light). */
    feeling: z.int().min(1).max(5).nullable(),
    nextStep: words(500),
    /** What to bring to a reflection session. */
    question: words(500),
    /** Number of the record that it was taken from; null when it was thought of. */
    basedOn: z.int().min(1).nullable(),
  }),
  readers: regisseurOnly,
  writers: regisseurOnly,
  sentence: { nl: '{{by}} schreef in het logboek.', en: '{{by}} wrote in the logbook.' },
  values: () => ({}),
})

/** To which cluster of the pilot the regisseur counts a household; the newest holds. */
export const clusterChosen = defineRecordType({
  type: 'logbook.clusterChosen',
  body: z.object({ cluster: clusterId.nullable() }),
  readers: regisseurOnly,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} koos bij welke groep van de pilot dit huishouden hoort.',
    en: '{{by}} chose to which group of the pilot this household belongs.',
  },
  values: () => ({}),
})
