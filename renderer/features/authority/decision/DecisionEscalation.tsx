import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { EscalationForm } from '../escalation/EscalationForm.tsx'
import { toLevelRoute } from '../escalation/escalation-draft.ts'
import { EscalationList } from '../escalation/EscalationList.tsx'
import { Ladder } from '../escalation/Ladder.tsx'
import { isRunning } from '../decisions/decision-looks.ts'
import { usePart } from '../use-part.ts'
import { liftingLevel } from '../../../../shared/domain/authority/authority-vocabulary.ts'
import type { DecisionPartProps } from './decision-part.ts'

/** How far up the question about this decision went, and what came back. */
export function DecisionEscalation({ decision }: DecisionPartProps) {
  const { t } = useTranslation()
  const { isRegisseur } = usePart()
  const [isOpen, setIsOpen] = useState(false)
  const canAsk = isRegisseur && (isRunning(decision) || decision.status === 'nietUitgevoerd')
  const views = decision.positions.filter(({ position }) => position !== 'eens')
  const known = {
    tried: decision.triedHow,
    asked: views.map(({ needs }) => needs).join('\n'),
    familyEffect: decision.effectsFamily,
    ...(decision.suspension === null ? {} : { route: toLevelRoute(liftingLevel) }),
  }
  return (
    <Section
      title={t('authority.escalate')}
      {...(canAsk && !isOpen
        ? {
            actions: (
              <Button icon="arrow-up" onPress={() => setIsOpen(true)}>
                {t('authority.escalate')}
              </Button>
            ),
          }
        : {})}
    >
      <Stack gap="lg">
        {isOpen && (
          <EscalationForm decisionId={decision.id} known={known} onDone={() => setIsOpen(false)} />
        )}
        {decision.escalations.length > 0 && <EscalationList escalations={decision.escalations} />}
        <Ladder escalations={decision.escalations} triedOn={decision.triedOn} />
      </Stack>
    </Section>
  )
}
