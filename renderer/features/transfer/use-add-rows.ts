import { planShape } from '../../../shared/document/plan-shape.ts'
import { personSign } from '../../../shared/domain/household-vocabulary.ts'
import { useEdits } from '../../document/use-edits.ts'
import type { CheckedRow } from './check-rows.ts'
import type { CsvKind } from './csv-fields.ts'

const { persons, parties } = planShape

/** Adds checked rows to the plan as this person's own edits: one update to the others, one step of undo. */
export function useAddRows(kind: CsvKind): (rows: readonly CheckedRow[]) => void {
  const people = useEdits(persons)
  const organisations = useEdits(parties)
  if (kind === 'persons') {
    return (rows) =>
      people.together(() => {
        for (const { values } of rows) {
          const { name = '', role = '', born = '', lives = '' } = values
          const sign = personSign.safeParse(values.sign).data ?? 'onbekend'
          people.add({ name, role, lives, sign, born: born === '' ? null : born })
        }
      })
  }
  return (rows) =>
    organisations.together(() => {
      for (const { values } of rows) {
        const { name = '', worker = '', contact = '', since = '', purpose = '' } = values
        const kindOf = values.kind === undefined || values.kind === '' ? 'anders' : values.kind
        const given = { name, worker, contact, purpose, kind: kindOf }
        organisations.add({ ...given, since: since === '' ? null : since })
      }
    })
}
