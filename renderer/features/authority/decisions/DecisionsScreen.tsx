import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DecisionState } from '../../../../shared/domain/authority/decision-state.ts'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Row } from '../../../components/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useAuthorityCase } from '../authority-case.ts'
import { toDecisionPath, toMandatePath } from '../decision-links.ts'
import { EscalationForm } from '../escalation/EscalationForm.tsx'
import { EscalationList } from '../escalation/EscalationList.tsx'
import { MandateDoubt } from '../mandate/MandateDoubt.tsx'
import { usePart } from '../use-part.ts'
import { DecisionCard } from './DecisionCard.tsx'
import { isRunning } from './decision-looks.ts'
import styles from '../authority.module.css'

/** All decisions on this household, those that still ask for something first. */
export function DecisionsScreen() {
  const { t } = useTranslation()
  const { caseId, state } = useAuthorityCase()
  const { isRegisseur } = usePart()
  const [isEscalating, setIsEscalating] = useState(false)
  const newest = state.decisions.toReversed()
  return (
    <>
      <PageHead
        title={t('authority.decisions.title')}
        actions={
          isRegisseur && (
            <Row gap="sm">
              <Button icon="arrow-up" onPress={() => setIsEscalating(true)}>
                {t('authority.escalate')}
              </Button>
              <LinkButton variant="primary" icon="gavel" href={toDecisionPath(caseId)}>
                {t('authority.take.action')}
              </LinkButton>
            </Row>
          )
        }
      >
        <span>
          {t('authority.decisions.intro')}{' '}
          <TextLink href={toMandatePath(caseId)}>{t('authority.toMandate')}</TextLink>
        </span>
      </PageHead>
      {isRegisseur && (
        <div className={styles.notices}>
          <MandateDoubt />
        </div>
      )}
      {isEscalating && (
        <Section title={t('authority.escalate')} isFirst>
          <EscalationForm onDone={() => setIsEscalating(false)} />
        </Section>
      )}
      {newest.length === 0 && (
        <EmptyState title={t('authority.decisions.none')}>
          {t('authority.decisions.noneText')}
        </EmptyState>
      )}
      <Group
        title={t('authority.decisions.running')}
        decisions={newest.filter(isRunning)}
        isFirst
      />
      <OpenEscalations />
      <Group
        title={t('authority.decisions.over')}
        decisions={newest.filter((decision) => !isRunning(decision))}
      />
    </>
  )
}

type GroupProps = Readonly<{
  title: string
  decisions: readonly DecisionState[]
  isFirst?: boolean
}>

function Group({ title, decisions, isFirst = false }: GroupProps) {
  if (decisions.length === 0) return null
  return (
    <Section title={title} isFirst={isFirst}>
      <ul className={styles.cards}>
        {decisions.map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
      </ul>
    </Section>
  )
}

/** Every question that waits above the table, also of decisions; of those that ended only what had none. */
function OpenEscalations() {
  const { t } = useTranslation()
  const { state } = useAuthorityCase()
  const shown = state.escalations.filter(
    ({ status, decisionId }) => status === 'open' || decisionId === null,
  )
  if (shown.length === 0) return null
  return (
    <Section title={t('authority.escalation.list')}>
      <EscalationList escalations={shown} namesDecision />
    </Section>
  )
}
