import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Root } from '../../../../shared/document/shape.ts'

/** What a remark is about: an item of the plan, or one text of it. */
export type RemarkTarget = Readonly<{
  rootName: string
  id: string
  /** Null: the item as a whole. */
  field: string | null
  /** How the place is called: "Doel 3". */
  name: string
}>

const shape: Readonly<Record<string, Root>> = planShape

/** The root of that name in the plan, or null. */
export const findPlanRoot = (name: string): Root | null => shape[name] ?? null

/** The text that says what an item is, for a proposal on the item as a whole. */
const mainTexts: Readonly<Record<string, string>> = {
  perspective: 'text',
  strengths: 'text',
  concerns: 'text',
  goals: 'title',
  workingGoals: 'title',
  actions: 'what',
  agreementDrafts: 'text',
  conflicts: 'effect',
  persons: 'name',
  network: 'offers',
  parties: 'purpose',
  domains: 'necessity',
  ratings: 'reason',
  gasScores: 'note',
  safety: 'note',
  safetyConditions: 'text',
  relapse: 'text',
  evaluations: 'outcome',
  closing: 'left',
}

/** The text that a proposal on this place would replace; null where the place has none. */
export const findProposalField = ({ rootName, field }: RemarkTarget): string | null =>
  field ?? mainTexts[rootName] ?? null
