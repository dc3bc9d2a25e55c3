import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { planShape } from '../../../shared/document/plan-shape.ts'
import type { PersonSign } from '../../../shared/domain/household-vocabulary.ts'
import { toFirstName } from '../../../shared/domain/to-first-name.ts'
import { useDeepDerived } from './use-deep-derived.ts'
import { useKinship } from './use-kinship.ts'

type Helper = Readonly<{
  id: string
  name: string
  /** The worker of an organisation. */
  worker: string
  sign: PersonSign
  /** Null: an organisation, of whom no yes is asked here. */
  hasOwnYes: boolean | null
  isRelative: boolean
}>

type SupportPeople = Readonly<{
  helpers: readonly Readonly<{ id: string; label: string }>[]
  find: (id: string | null) => Helper | null
  /** For whom support is: "Finn", "Thuis bij Marloes", or the whole household. */
  nameTo: (id: string | null) => string
}>

/** Who can give support: people around the family and organisations. */
export function useSupportPeople(): SupportPeople {
  const { t } = useTranslation()
  const kinship = useKinship()
  const network = useDeepDerived(planShape.network, (all) =>
    all.map(({ id, name, sign, agreed, isDrawn }) => ({
      id,
      name: toFirstName(name),
      worker: '',
      sign,
      hasOwnYes: agreed === true,
      isRelative: isDrawn,
    })),
  )
  const parties = useDeepDerived(planShape.parties, (all) =>
    all.map(({ id, name, worker }) => ({
      id,
      name: name.trim(),
      worker: worker.trim(),
      sign: 'onbekend' as const,
      hasOwnYes: null,
      isRelative: false,
    })),
  )
  return useMemo(() => {
    const helpers: readonly Helper[] = [...network, ...parties]
    const targets = new Map([
      ...kinship.persons.map(({ id, name }) => [id, name] as const),
      ...kinship.households.map(({ id, title, letter }) => [id, title || letter] as const),
    ])
    return {
      helpers: helpers.map(({ id, name }) => ({
        id,
        label: name === '' ? t('household.row.nameless') : name,
      })),
      find: (id) => helpers.find((helper) => helper.id === id) ?? null,
      nameTo: (id) => targets.get(id ?? '') ?? t('household.supports.wholeHome'),
    }
  }, [network, parties, kinship, t])
}
