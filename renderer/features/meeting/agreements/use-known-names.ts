import { useMemo } from 'react'
import type { KnownName } from '../../../../shared/domain/meeting/parse-agreement.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { useTableCase } from '../table-case.ts'

/** Everybody who can be meant in a line: at the table, in the household, around it, of the parties. Each name once. */
export function useKnownNames(): readonly KnownName[] {
  const { present } = useTableCase()
  const persons = useDerived(planShape.persons, toNames)
  const network = useDerived(planShape.network, toNames)
  const parties = useDerived(planShape.parties, toNames)
  return useMemo(() => {
    const all = [
      ...present.map(({ attendeeId, name }) => ({ id: attendeeId, name })),
      ...fromNames(persons),
      ...fromNames(network),
      ...fromNames(parties),
    ]
    return all.filter(({ name }, index) => all.findIndex((one) => one.name === name) === index)
  }, [present, persons, network, parties])
}

/** As flat text: the hook renders only when a part differs. */
const toNames = (entities: readonly Readonly<{ id: string; name: string }>[]): readonly string[] =>
  entities.flatMap(({ id, name }) => (name.trim() === '' ? [] : [`${id} ${name.trim()}`]))

const fromNames = (lines: readonly string[]): readonly KnownName[] =>
  lines.map((line) => {
    const [id = '', ...name] = line.split(' ')
    return { id, name: name.join(' ') }
  })
