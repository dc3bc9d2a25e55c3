import { familyShape } from '../../../../shared/document/family-shape.ts'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { useEntities } from '../../../document/use-entities.ts'

/** What one person of the family said of a life domain on one day. */
export type FamilySaying = Readonly<{
  id: string
  personId: string | null
  on: string
  now: number
  goodEnough: number | null
  remark: string
}>

/** What the family said of one life domain, newest first; empty for who may not open its own document. */
export const useFamilySayings = (domainId: LifeDomainId): readonly FamilySaying[] =>
  useEntities(familyShape.grades)
    .flatMap((grade) => {
      const { id, personId, on, now, goodEnough } = grade
      return grade.domainId !== domainId || on === null || now === null
        ? []
        : [{ id, personId, on, now, goodEnough, remark: grade.remark.trim() }]
    })
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
