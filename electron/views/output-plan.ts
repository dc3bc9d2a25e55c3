import { planAdopted } from '../../shared/records/plan-life-records.ts'
import { type PlanPaper, toPlanPaper } from '../../shared/output/plan.ts'
import type { OutputContent, OutputReads } from './output-kinds.ts'

/** The plan on paper, with the family's own words only for who may open these. */
export async function toPlanOutput(reads: OutputReads): Promise<OutputContent | null> {
  const plan = await reads.readContent('plan')
  if (plan === null) return null
  const voice = await reads.readContent('familyVoice')
  const { language, caseRow } = reads
  const adopted = await findAdoption(reads)
  return toPlanPaper({ language, plan, voice, regisseur: caseRow.regisseur, adopted })
}

async function findAdoption(reads: OutputReads): Promise<PlanPaper['adopted']> {
  const last = reads.facts(planAdopted).at(-1)
  if (last === undefined) return null
  const { version, hash, positions, on = last.on } = last.body
  const isChanged = (await reads.readContentHash('plan')) !== hash
  return { version, on, isChanged, positions }
}
