import { readPlanVoices } from '../../../shared/document/read-plan-voices.ts'
import type { PlanVoice } from '../../../shared/domain/plan-voices.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import {
  type PlanAdoptionRequest,
  planAdoptionRequest,
} from '../../../shared/records/plan-adoption-request.ts'
import { planAdopted } from '../../../shared/records/plan-life-records.ts'
import type { RecordRow } from '../../vault/vault-operations.ts'
import { defineCommandRule, refuse } from '../command-rule.ts'
import { toAdoptedVersion } from './plan-version.ts'

type Given = PlanAdoptionRequest['positions'][number]

/**
 * Adopting the plan: never asks that all agree, asks that everyone's position is on record (domain reference
 * 3.5). Silence is allowed as such; a reservation or a no has a reason. What is adopted is the plan as the
 * host has it, never what a page says it is.
 */
export const planAdoptionRule = defineCommandRule({
  recordType: planAdopted,
  input: planAdoptionRequest,
  async decide({ present, positions }, { records, me, at, readDocument }) {
    const plan = await readDocument('plan')
    if (plan === null) throw new AppError('document/not-found')
    const voices = readPlanVoices(plan.content)
    if (positions.some((given) => !voices.some((voice) => isOf(given, voice))))
      refuse('planChanged')
    const taken = voices.map((voice) => ({
      ...requirePosition(positions, voice),
      name: voice.name,
    }))
    const { version, named } = toAdoptedVersion(plan, nextNumber(records), { byId: me.id, at })
    return { body: { ...named, present, positions: taken }, version }
  },
})

const isOf = (given: Given, { kind, id }: PlanVoice): boolean =>
  given.kind === kind && given.id === id

function requirePosition(positions: readonly Given[], voice: PlanVoice): Given {
  const given = positions.filter((position) => isOf(position, voice))
  const [only] = given
  if (only === undefined) refuse('positionMissing')
  if (given.length > 1) throw new AppError('request/bad-input')
  const needsReason = only.position === 'metVoorbehoud' || only.position === 'nietAkkoord'
  if (needsReason && only.remark === '') refuse('reasonMissing')
  return only
}

/** Counts on from the highest: a number is never used twice, also not after one was read in from elsewhere. */
const nextNumber = (records: readonly RecordRow[]): number =>
  1 +
  Math.max(
    0,
    ...records.flatMap(({ type, body }) => {
      const parsed = type === planAdopted.type ? planAdopted.body.safeParse(body) : null
      return parsed?.success === true ? [parsed.data.version] : []
    }),
  )
