import { familyShape } from '../../../shared/document/family-shape.ts'
import { type Entity, entityIdPattern } from '../../../shared/document/shape.ts'
import type { LifeDomainId } from '../../../shared/domain/vocabulary.ts'
import { useDerived } from '../../document/use-derived.ts'
import { useEdits } from '../../document/use-edits.ts'

type OwnGrade = Readonly<{
  /** Of the entity of today; null before the first answer. */
  id: string | null
  now: number | null
  goodEnough: number | null
  /** The latest grade of an earlier day. */
  previous: Readonly<{ on: string; now: number }> | null
  /** Null takes today's answer back; earlier days stay as they were. */
  setNow: (value: number | null) => void
  setGoodEnough: (value: number | null) => void
}>

/**
 * This person's grade of today for one life domain. The id is made of person, domain and day, so that
 * two screens of the same person fill one entity; an answer of another day is another entity.
 */
export function useOwnGrade(domainId: LifeDomainId, personId: string, today: string): OwnGrade {
  const edits = useEdits(familyShape.grades)
  const id = `g-${domainId}-${today}-${personId}`
  const found = useDerived(familyShape.grades, (grades) =>
    readGrade(
      grades.filter((one) => one.domainId === domainId && one.personId === personId),
      today,
    ),
  )
  return {
    id: found.id,
    now: found.now,
    goodEnough: found.goodEnough,
    previous:
      found.previousOn === null || found.previousNow === null
        ? null
        : { on: found.previousOn, now: found.previousNow },
    setNow: (value) => {
      if (found.id !== null) {
        if (value === null) edits.remove(found.id)
        else edits.set(found.id, 'now', value)
      } else if (value !== null) {
        edits.add({
          ...(entityIdPattern.test(id) ? { id } : {}),
          domainId,
          personId,
          on: today,
          now: value,
        })
      }
    },
    setGoodEnough: (value) => {
      if (found.id !== null) edits.set(found.id, 'goodEnough', value)
    },
  }
}

/** Flat: derived values are compared by their direct parts. */
function readGrade(own: readonly Entity<typeof familyShape.grades>[], today: string) {
  const earlier = own
    .flatMap(({ on, now }) => (on !== null && now !== null && on < today ? [{ on, now }] : []))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1)
  const current = own.find(({ on }) => on === today)
  return {
    id: current?.id ?? null,
    now: current?.now ?? null,
    goodEnough: current?.goodEnough ?? null,
    previousOn: earlier?.on ?? null,
    previousNow: earlier?.now ?? null,
  }
}
