import { planAdopted, planStageSet } from '../../../shared/records/plan-life-records.ts'
import type { RecordRow } from '../../vault/vault-operations.ts'
import { defineCommandRule, refuse } from '../command-rule.ts'

/** A plan is finished only after it was adopted, and no step is taken twice in a row. */
export const planStageRule = defineCommandRule({
  recordType: planStageSet,
  decide(body, { records }) {
    const steps = records.filter(
      ({ type }) => type === planAdopted.type || type === planStageSet.type,
    )
    const isAdopted = steps.some(({ type }) => type === planAdopted.type)
    if (body.stage === 'afgerond' && !isAdopted) refuse('planNotAdopted')
    if (readStage(steps.at(-1)) === body.stage) refuse('stageSame')
    return { body }
  },
})

const readStage = (row: RecordRow | undefined): string | null => {
  const parsed = row?.type === planStageSet.type ? planStageSet.body.safeParse(row.body) : null
  return parsed?.success === true ? parsed.data.stage : null
}
