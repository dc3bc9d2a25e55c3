import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import {
  type EcogramScene,
  type EcogramSupport,
  toEcogramScene,
} from '../../../../shared/domain/genogram/ecogram-scene.ts'
import { lifeDomainIds } from '../../../../shared/domain/vocabulary.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import { useEntities } from '../../../document/use-entities.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useDeepDerived } from '../use-deep-derived.ts'
import { useSupportPeople } from '../use-support-people.ts'
import type { Moving } from './use-hand.ts'

/** The ecogram as it is drawn now, from the list of support. */
export function useEcogram(
  kinship: Kinship,
  moving: Moving | null,
): Readonly<{ scene: EcogramScene; supports: readonly EcogramSupport[] }> {
  const supports = useEcogramSupports(kinship)
  const stored = useDeepDerived(planShape.nudges, (all) =>
    all.flatMap(({ picture, targetId, dx, dy }) =>
      picture === 'ecogram' && targetId !== null ? [[targetId, { x: dx, y: dy }] as const] : [],
    ),
  )
  const scene = useMemo(() => {
    const nudges = new Map(stored)
    if (moving !== null) {
      const own = nudges.get(moving.id)
      nudges.set(moving.id, { x: (own?.x ?? 0) + moving.dx, y: (own?.y ?? 0) + moving.dy })
    }
    return toEcogramScene(toHomes(kinship), supports, nudges)
  }, [kinship, supports, stored, moving])
  return { scene, supports }
}

/** Homes in which somebody of the plan lives; null is for who has no home yet. */
function toHomeIds({ persons, households }: Kinship): readonly (string | null)[] {
  const inPlan = new Set(
    persons.filter((one) => one.isInPlan && one.died === null).map((one) => one.householdId),
  )
  return [...households.map(({ id }) => id), null].filter((id) => inPlan.has(id))
}

/** First names per home of the plan, of who lives there now. */
const toHomes = (kinship: Kinship): readonly (readonly string[])[] =>
  toHomeIds(kinship).map((homeId) =>
    kinship.persons
      .filter((one) => one.isInPlan && one.died === null && one.householdId === homeId)
      .map(({ name }) => name),
  )

/** The home that support is for, directly or as the home of a person. */
function findHome(
  homes: readonly (string | null)[],
  { persons }: Kinship,
  toId: string | null,
): number | null {
  if (toId === null) return null
  const person = persons.find(({ id }) => id === toId)
  const index = homes.indexOf(person === undefined ? toId : person.householdId)
  return index < 0 ? null : index
}

function useEcogramSupports(kinship: Kinship): readonly EcogramSupport[] {
  const { t } = useTranslation()
  const format = useFormat()
  const { find } = useSupportPeople()
  const all = useEntities(planShape.supports)
  return useMemo(() => {
    const names = new Map(kinship.persons.map(({ id, name }) => [id, name]))
    const toName = (support: (typeof all)[number]): string => {
      const helper = find(support.fromId)
      if (helper === null) return t('household.supports.someoneSought')
      if (helper.hasOwnYes !== false) return helper.name
      return t(
        helper.isRelative ? 'household.supports.someRelative' : 'household.supports.someNetwork',
      )
    }
    const toWhat = ({ what, toId, stopsOn }: (typeof all)[number]): string => {
      const name = names.get(toId ?? '') ?? ''
      const isSaid = name === '' || what.includes(name)
      return [
        what,
        isSaid ? '' : t('household.supports.forWhom', { name }),
        stopsOn === null ? '' : t('household.supports.until', { day: format.fullDay(stopsOn) }),
      ]
        .filter((part) => part !== '')
        .join(', ')
    }
    return all.flatMap((support) => {
      const { id, state, fromId, ring, strength, direction, domainId } = support
      if (state === 'gestopt') return []
      const helper = find(fromId)
      return [
        {
          id,
          helperId: helper === null ? null : fromId,
          name: toName(support),
          under: helper?.worker ?? '',
          sign: helper?.sign ?? 'onbekend',
          ring,
          strength,
          direction,
          state: helper === null ? ('gezocht' as const) : state,
          what: toWhat(support),
          homeIndex: findHome(toHomeIds(kinship), kinship, support.toId),
          domainIndex: domainId === null ? null : lifeDomainIds.indexOf(domainId),
        },
      ]
    })
  }, [all, find, kinship, t, format])
}
