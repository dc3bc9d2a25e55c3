import { useTranslation } from 'react-i18next'
import type { DecisionState } from '../../../shared/domain/authority/decision-state.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Icon } from '../../components/Icon.tsx'
import type { IconName } from '../../components/icon-names.ts'
import { useSession } from '../../platform/session.tsx'
import { useAuthority } from '../../platform/use-authority.ts'
import { useFormat } from '../../platform/use-format.ts'
import styles from './family.module.css'

/** What was decided about this household, in the words in which the family was told; the newest first. */
export function PlainDecisions({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const { hostName } = useSession()
  const decisions = useAuthority(caseId).known?.state.decisions.toReversed() ?? []
  // An agreement stands above already, under its own name.
  const taken = decisions.filter(({ kind }) => kind !== 'afspraak')
  if (taken.length === 0) return null
  return (
    <section className={styles.group}>
      <h2>{t('authority.family.title')}</h2>
      <ul className={styles.agreements}>
        {taken.map((decision) => (
          <PlainDecision key={decision.id} decision={decision} />
        ))}
      </ul>
      <p className={styles.quiet}>{t('authority.family.rights', { host: hostName })}</p>
    </section>
  )
}

type PlainDecisionProps = Readonly<{ decision: DecisionState }>

function PlainDecision({ decision }: PlainDecisionProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { hostName } = useSession()
  const { textPlain, executor, validUntil } = decision
  const state = toState(decision)
  const views = decision.positions.filter(({ position }) => position !== 'eens')
  return (
    <li className={styles.agreement}>
      <Icon name={iconOf[state]} />
      <div>
        <p>{textPlain}</p>
        <p className={styles.quiet}>
          {state === 'until' && validUntil !== null
            ? t('authority.family.until', { day: format.fullDay(validUntil) })
            : state !== 'until' && t(`authority.family.${state}`, { host: hostName })}
        </p>
        {executor !== '' && state !== 'over' && (
          <p className={styles.quiet}>{t('authority.family.who', { name: executor })}</p>
        )}
        {views.length > 0 && (
          <div className={styles.positions}>
            <Disclosure label={t('authority.family.others')}>
              <ul>
                {views.map(({ partyId, party, view }) => (
                  <li key={partyId}>{t('authority.family.otherView', { party, view })}</li>
                ))}
              </ul>
            </Disclosure>
          </div>
        )}
      </div>
    </li>
  )
}

type State = 'news' | 'until' | 'waits' | 'done' | 'over'

const iconOf: Readonly<Record<State, IconName>> = {
  news: 'gavel',
  until: 'gavel',
  waits: 'circle-pause',
  done: 'circle-check',
  over: 'hourglass',
}

/** Not told yet is said as such: who finds it here first, knows that the talk still comes. */
function toState({ status, suspension, lapsedOn, familyInformed }: DecisionState): State {
  const isOpen = status === 'genomen' || status === 'inUitvoering'
  if (lapsedOn !== null || (!isOpen && status !== 'uitgevoerd')) return 'over'
  if (suspension !== null) return 'waits'
  if (!isOpen) return 'done'
  return familyInformed === null ? 'news' : 'until'
}
