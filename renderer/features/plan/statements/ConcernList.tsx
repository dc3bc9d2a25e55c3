import { planShape } from '../../../../shared/document/plan-shape.ts'
import { ConcernRow } from './ConcernRow.tsx'
import { StatementList } from './StatementList.tsx'

/** Waar maken we ons zorgen over: each worry with its kind and its source. */
export const ConcernList = () => (
  <StatementList root={planShape.concerns} area="concerns" icon="cloud">
    {(row) => <ConcernRow {...row} />}
  </StatementList>
)
