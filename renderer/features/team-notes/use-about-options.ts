import { planShape } from '../../../shared/document/plan-shape.ts'
import { useEntities } from '../../document/use-entities.ts'

/** Whom a note can be about: household, network and parties of the plan, as far as they have a name. */
export function useAboutOptions(): readonly Readonly<{ id: string; label: string }>[] {
  const persons = useEntities(planShape.persons)
  const network = useEntities(planShape.network)
  const parties = useEntities(planShape.parties)
  return [...persons, ...network, ...parties]
    .filter(({ name }) => name.trim() !== '')
    .map(({ id, name }) => ({ id, label: name }))
}
