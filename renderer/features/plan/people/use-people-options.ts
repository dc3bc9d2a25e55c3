import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SelectOption } from '../../../components/Select.tsx'
import { type PlanPerson, usePeopleInPlan } from './use-people.ts'

/** Who can be picked, as a pick list wants it; a nameless row is left out until it has a name. */
export function usePeopleOptions(
  kinds: readonly PlanPerson['kind'][] = allKinds,
): readonly SelectOption[] {
  const { t } = useTranslation()
  const { all } = usePeopleInPlan()
  return useMemo(
    () =>
      all
        .filter(({ kind, name }) => kinds.includes(kind) && name !== '')
        .map(({ id, name, kind, detail }) => ({
          id,
          label: name,
          hint: detail === '' ? t(`plan.people.kind.${kind}`) : detail,
        })),
    [all, kinds, t],
  )
}

/** Constants, so that the choices are not made anew at every render. */
export const allKinds: readonly PlanPerson['kind'][] = ['person', 'network', 'party']
export const onlyPersons: readonly PlanPerson['kind'][] = ['person']
export const notParties: readonly PlanPerson['kind'][] = ['person', 'network']
