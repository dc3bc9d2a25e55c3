import { useTranslation } from 'react-i18next'
import {
  backingLabels,
  decisionKindLabels,
  decisionStatusLabels,
} from '../../../../shared/content/authority/decision-labels.ts'
import type { DecisionState } from '../../../../shared/domain/authority/decision-state.ts'
import { Status } from '../../../components/Status.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { toDecisionPath } from '../decision-links.ts'
import { decisionLooks } from './decision-looks.ts'
import styles from '../authority.module.css'

type DecisionCardProps = Readonly<{ decision: DecisionState }>

/** One decision in a few lines: what it is, where it stands, until when, who sees it otherwise, who backs it. */
export function DecisionCard({ decision }: DecisionCardProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { caseId } = useAuthorityCase()
  const { number, title, status, validUntil, suspension, positions, unanswered, lapsedOn } =
    decision
  const deviating = positions.filter(({ position }) => position !== 'eens')
  return (
    <li className={styles.card}>
      <p className={styles.quiet}>
        {`${t('authority.decision.nameOf', { number })}. ${label(decisionKindLabels[decision.kind])}`}
      </p>
      <h3 className={styles.cardTitle}>
        <TextLink href={toDecisionPath(caseId, decision.id)}>{title}</TextLink>
      </h3>
      <div className={styles.marks}>
        <Status {...decisionLooks[status]}>{label(decisionStatusLabels[status])}</Status>
        {suspension !== null && (
          <Status kind="warning" icon="circle-pause">
            {t(`authority.suspended.short.${suspension.state}`)}
          </Status>
        )}
        {validUntil !== null && (
          <span>
            {t(lapsedOn === null ? 'authority.decision.until' : 'authority.decision.heldUntil', {
              day: format.fullDay(validUntil),
            })}
          </span>
        )}
      </div>
      <div className={styles.marks}>
        {deviating.length > 0 && (
          <Status kind="warning" icon="message-circle-x">
            {t('authority.decision.deviating', {
              parties: format.list(deviating.map(({ party }) => party)),
            })}
          </Status>
        )}
        {unanswered.length > 0 && (
          <Status icon="circle-dashed">
            {t('authority.decision.unanswered', {
              parties: format.list(unanswered.map(({ party }) => party)),
            })}
          </Status>
        )}
        {decision.kind === 'besluit' && (
          <Status icon={decision.backing.summary === 'ja' ? 'shield-check' : 'shield'}>
            {label(backingLabels[decision.backing.summary])}
          </Status>
        )}
      </div>
    </li>
  )
}
