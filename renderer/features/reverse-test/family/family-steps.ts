/** One question of the family's walk. */
export type FamilyStep = Readonly<{
  id: 'issue' | 'wish' | 'strength' | 'options' | 'children' | 'outcome' | 'recognition'
  /** The question of the test under which the family's words stand. */
  questionId: string
}>

const steps: readonly FamilyStep[] = [
  { id: 'issue', questionId: 'OT-0.2' },
  { id: 'wish', questionId: 'OT-1.1' },
  { id: 'strength', questionId: 'OT-1.4' },
  { id: 'options', questionId: 'OT-1.5' },
  { id: 'children', questionId: 'OT-3.4' },
  { id: 'outcome', questionId: 'OT-3.7' },
  { id: 'recognition', questionId: 'OT-5.4' },
]

/** The questions that a household gets: what is about children only where children live. */
export const toFamilySteps = ({
  hasMinors,
}: Readonly<{ hasMinors: boolean }>): readonly FamilyStep[] =>
  steps.filter(({ id }) => id !== 'children' || hasMinors)
