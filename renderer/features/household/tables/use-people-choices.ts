import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { useKinship } from '../use-kinship.ts'

type Choice = Readonly<{ id: string; label: string }>

/**
 * People who can be picked, by first name; with the own word behind it where two have one name. Whoever a
 * relation still names after being taken out of the plan is called that.
 */
export function usePeopleChoices(): Readonly<{
  people: readonly Choice[]
  nameOf: (id: string | null) => string
}> {
  const { t } = useTranslation()
  const { persons } = useKinship()
  return useMemo(() => {
    const names = persons.map(({ name }) => name)
    const people = persons
      .filter(({ sign }) => sign !== 'huisdier')
      .map(({ id, name, role }) => {
        const isDouble = names.filter((other) => other === name).length > 1
        const label = name === '' ? t('household.row.nameless') : name
        return { id, label: isDouble && role !== '' ? `${label} (${role})` : label }
      })
    const byId = new Map(people.map((one) => [one.id, one.label]))
    const isGone = (id: string | null) => id !== null && !persons.some((one) => one.id === id)
    const nameOf = (id: string | null) =>
      byId.get(id ?? '') ?? t(isGone(id) ? 'household.row.gone' : 'household.row.nameless')
    return { people, nameOf }
  }, [persons, t])
}

/** Parties of the plan, by name. */
export function usePartyChoices(): readonly Choice[] {
  const lines = useDerived(planShape.parties, toLines)
  return useMemo(
    () =>
      lines.map((line) => ({
        id: line.split(' ', 1)[0] ?? '',
        label: line.slice(line.indexOf(' ') + 1),
      })),
    [lines],
  )
}

/** One text per party: a derived list is compared by its direct parts. */
const toLines = (all: readonly Entity<typeof planShape.parties>[]): readonly string[] =>
  all.filter(({ name }) => name.trim() !== '').map(({ id, name }) => `${id} ${name.trim()}`)
