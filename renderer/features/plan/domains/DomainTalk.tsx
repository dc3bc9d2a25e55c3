import { useTranslation } from 'react-i18next'
import { teamScale } from '../../../../shared/content/life-domains.ts'
import { findGradeDifference } from '../../../../shared/domain/grade-difference.ts'
import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'
import { Icon } from '../../../components/Icon.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import { type Grade, toLatest } from './grade-series.ts'
import { useFamilySayings } from './use-family-sayings.ts'
import styles from './domains.module.css'

type DomainTalkProps = Readonly<{ id: LifeDomainId; team: readonly Grade[] }>

/** A difference as the start of a talk: who sees what, and a question. Nothing where the grades lie together. */
export function DomainTalk({ id, team }: DomainTalkProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const people = usePeopleInPlan()
  const sayings = useFamilySayings(id)
  const latest = [...new Map(sayings.toReversed().map((one) => [one.personId, one])).values()]
  const rated = [...new Set(team.map(({ personId }) => personId))]
  const found = findGradeDifference(latest, toLatest(team, rated))
  if (found === null) return null
  const nameOf = (personId: string | null) =>
    people.find(personId)?.short ?? t('plan.people.household')
  return (
    <p className={styles.talk}>
      <Icon name="messages-square" size="sm" />
      <span>{sentence()}</span>
    </p>
  )

  function sentence(): string {
    if (found === null) return ''
    if (found.kind === 'inFamily') {
      const { low, high } = found
      return t('plan.domains.talk.inFamily', {
        high: nameOf(high.personId),
        highest: high.now,
        low: nameOf(low.personId),
        lowest: low.now,
      })
    }
    const { family } = found
    const values = { person: nameOf(family.personId), now: family.now }
    if (found.kind === 'toGoodEnough')
      return t('plan.domains.talk.toGoodEnough', { ...values, goodEnough: found.family.goodEnough })
    const words = teamScale[found.team.value]
    return t(`plan.domains.talk.${found.kind}`, {
      ...values,
      team: words === undefined ? '' : label(words),
    })
  }
}
