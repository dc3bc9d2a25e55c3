import { useTranslation } from 'react-i18next'
import { planShape } from '../../../shared/document/plan-shape.ts'
import { Bullets } from '../../components/Bullets.tsx'
import { toFirstName } from '../../../shared/domain/to-first-name.ts'
import { useEntities } from '../../document/use-entities.ts'
import { useFormat } from '../../platform/use-format.ts'

/** Who does what for a goal, as far as it is still to be done or under way. */
export function PlainActions({ goalId }: Readonly<{ goalId: string }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useOwnerName()
  const actions = useEntities(planShape.actions).filter(
    (action) =>
      action.goalId === goalId &&
      action.what.trim() !== '' &&
      (action.status === 'open' || action.status === 'loopt'),
  )
  if (actions.length === 0) return null
  return (
    <Bullets
      label={t('family.plan.actions')}
      items={actions.map(({ id, ownerId, what, dueOn, ongoing }) => {
        const who = nameOf(ownerId)
        const words = who === null ? what : t('family.plan.action', { who, what })
        const due = dueOn === null ? null : t('family.plan.dueOn', { date: format.day(dueOn) })
        const when = ongoing ? t('family.plan.ongoing') : due
        return { id, icon: 'arrow-right', content: when === null ? words : `${words} (${when})` }
      })}
    />
  )
}

/** First names for people, whole names for organisations. */
function useOwnerName(): (id: string | null) => string | null {
  const persons = useEntities(planShape.persons)
  const network = useEntities(planShape.network)
  const parties = useEntities(planShape.parties)
  return (id) => {
    const person = [...persons, ...network].find((one) => one.id === id)
    const name =
      person === undefined ? parties.find((one) => one.id === id)?.name : toFirstName(person.name)
    return name === undefined || name.trim() === '' ? null : name
  }
}
