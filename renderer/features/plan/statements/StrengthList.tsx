import { planShape } from '../../../../shared/document/plan-shape.ts'
import { StatementList } from './StatementList.tsx'
import { StrengthRow } from './StrengthRow.tsx'

/** Wat gaat goed: strengths of the household, as short sentences. */
export const StrengthList = () => (
  <StatementList root={planShape.strengths} area="strengths" icon="sun">
    {(row, add) => <StrengthRow {...row} onAddBelow={add} />}
  </StatementList>
)
