import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { toDecisionPath } from '../decision-links.ts'
import { usePart } from '../use-part.ts'
import type { DecisionPartProps } from './decision-part.ts'
import { StepForm } from './StepForm.tsx'
import styles from '../authority.module.css'

/** What anyone must know before reading on: that it waits, that it lapsed, that another one took its place. */
export function DecisionNotices({ decision }: DecisionPartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { caseId, state } = useAuthorityCase()
  const next = state.decisions.find(({ id }) => id === decision.replacedBy)
  return (
    <div className={styles.notices}>
      {decision.suspension !== null && <SuspendedNotice decision={decision} />}
      {decision.lapsedOn !== null && (
        <Notice kind="warning" icon="hourglass" title={t('authority.lapsed.title')}>
          {t(decision.hasStarted ? 'authority.lapsed.text' : 'authority.lapsed.neverStarted', {
            day: format.fullDay(decision.lapsedOn),
          })}
        </Notice>
      )}
      {next !== undefined && (
        <Notice kind="info" title={t('authority.replaced')}>
          <TextLink href={toDecisionPath(caseId, next.id)}>
            {`${t('authority.decision.nameOf', { number: next.number })}: ${next.title}`}
          </TextLink>
        </Notice>
      )}
      {decision.isMandateOver && <Notice kind="neutral">{t('authority.mandateGone')}</Notice>}
    </div>
  )
}

/** Whose view stops it, and the two ways on: the casusautoriteit, or that waiting is itself unsafe. */
function SuspendedNotice({ decision }: DecisionPartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { isRegisseur } = usePart()
  const [isUnsafe, setIsUnsafe] = useState(false)
  const { suspension } = decision
  if (suspension === null) return null
  const parties = decision.positions
    .filter(({ partyId }) => suspension.partyIds.includes(partyId))
    .map(({ party }) => party)
  return (
    <Notice
      kind="warning"
      icon="circle-pause"
      title={t(`authority.suspended.title.${suspension.state}`)}
      {...(isRegisseur && !isUnsafe && suspension.state === 'wacht' && decision.lapsedOn === null
        ? {
            actions: (
              <Button onPress={() => setIsUnsafe(true)}>{t('authority.suspended.unsafe')}</Button>
            ),
          }
        : {})}
    >
      <p>{t(`authority.suspended.text.${suspension.state}`, { parties: format.list(parties) })}</p>
      {isUnsafe && (
        <StepForm decision={decision} step="waitingUnsafe" onDone={() => setIsUnsafe(false)} />
      )}
    </Notice>
  )
}
