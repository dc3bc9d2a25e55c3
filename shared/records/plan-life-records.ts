import { z } from 'zod'
import { planPosition } from '../domain/case-life.ts'
import { defineRecordType, planRoles, regisseurOnly } from './record-type.ts'

const name = z.string().trim().min(1).max(200)
const remark = z.string().trim().max(2000)

/** The plan was talked through at the table, or is finished: stages that need no version. */
export const planStageSet = defineRecordType({
  type: 'plan.stageSet',
  body: z.object({ stage: z.enum(['besproken', 'afgerond']), remark }),
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} gaf het plan een andere status.',
    en: '{{by}} changed the stage of the plan.',
  },
  values: () => ({}),
})

/** One party's or family member's position on the plan. */
export const planPositionTaken = z.object({
  kind: z.enum(['gezin', 'partij']),
  /** Id in the plan. */
  id: z.string().max(64),
  name,
  position: planPosition,
  /** Required where there is a reservation or no agreement. */
  remark,
})

/**
 * The plan was adopted (vastgesteld). Never asks that all agree: it asks that every position is recorded.
 * `version`, `versionId`, `seq` and `hash` are the host's; they name the stored state of the document.
 */
export const planAdopted = defineRecordType({
  type: 'plan.adopted',
  body: z.object({
    version: z.int().min(1),
    versionId: z.string().max(64),
    documentId: z.string().max(64),
    seq: z.int(),
    /** sha256 of the plan's plain content in RFC 8785 form, hexadecimal. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    present: z.array(name).readonly(),
    positions: z.array(planPositionTaken).readonly(),
    /** The day of the story of a practice case; else the time of recording counts. */
    on: z.iso.date().optional(),
  }),
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} stelde het plan vast, versie {{version}}.',
    en: '{{by}} adopted the plan, version {{version}}.',
  },
  values: ({ version }) => ({ version }),
})
