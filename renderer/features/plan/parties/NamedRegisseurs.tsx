import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { toNamedRegisseurs } from '../../../../shared/domain/party-answers.ts'
import { Notice } from '../../../components/Notice.tsx'
import { Status } from '../../../components/Status.tsx'
import { useDerived } from '../../../document/use-derived.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import { usePlanCaseId } from '../plan-case.ts'
import { useLatestAnswers } from './use-party-answers.ts'
import styles from './parties.module.css'

/** In one view whether all parties mean the same regisseur; where they do not, who names whom. */
export function NamedRegisseurs() {
  const caseId = usePlanCaseId()
  return caseId === null ? null : <RegisseursOf caseId={caseId} />
}

function RegisseursOf({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const people = usePeopleInPlan()
  const answers = useLatestAnswers(caseId)
  const partyIds = useDerived(planShape.parties, readNamedIds)
  const named = toNamedRegisseurs(partyIds.flatMap((id) => answers.get(id) ?? []))
  const open = partyIds.filter((id) => (answers.get(id)?.regisseur ?? '') === '').length
  const namesOf = (ids: readonly string[]) => list(ids.map((id) => people.find(id)?.name ?? ''))
  const [first] = named
  if (first === undefined) return null
  const rest = open > 0 && (
    <p className={styles.origin}>{t('plan.regisseurs.open', { count: open })}</p>
  )
  if (named.length === 1) {
    return (
      <div className={styles.regisseurs}>
        <Status kind="positive" icon="user-check">
          {t('plan.regisseurs.same', { name: first.name, count: first.partyIds.length })}
        </Status>
        {rest}
      </div>
    )
  }
  return (
    <Notice kind="warning" icon="split" title={t('plan.regisseurs.different')}>
      <ul className={styles.names}>
        {named.map((one) => (
          <li key={one.name}>
            <b>{one.name}</b>
            {`: ${namesOf(one.partyIds)}`}
          </li>
        ))}
      </ul>
      <p>{t('plan.regisseurs.ask')}</p>
      {rest}
    </Notice>
  )
}

/** A row without a name yet is no party that could answer. */
const readNamedIds = (parties: readonly Entity<typeof planShape.parties>[]): readonly string[] =>
  parties.filter(({ name }) => name.trim() !== '').map(({ id }) => id)
