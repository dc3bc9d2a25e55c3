import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exclusionLabels } from '../../../../shared/content/authority/mandate-labels.ts'
import type { AuthorityRefusal } from '../../../../shared/domain/authority/authority-refusal.ts'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Section } from '../../../components/Section.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { EscalationForm } from '../escalation/EscalationForm.tsx'
import { hasWords, type TakeDraft } from './take-draft.ts'

type OnlyEscalateProps = Readonly<{ reason: AuthorityRefusal; draft: TakeDraft }>

/** Why authority does not reach this, and the one way that is left; what was typed goes along. */
export function OnlyEscalate({ reason, draft }: OnlyEscalateProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const [isOpen, setIsOpen] = useState(false)
  const known = { tried: draft.triedHow, asked: draft.title, familyEffect: draft.effectsFamily }
  return (
    <>
      <Notice
        kind="warning"
        icon="arrow-up"
        isAlert
        title={t('authority.take.notReached')}
        {...(isOpen
          ? {}
          : {
              actions: (
                <Button variant="primary" icon="arrow-up" onPress={() => setIsOpen(true)}>
                  {t('authority.escalate')}
                </Button>
              ),
            })}
      >
        <p>{t(`errors.reasons.${reason}`)}</p>
        {draft.touches.length > 0 && (
          <p>{format.list(draft.touches.map((id) => label(exclusionLabels[id])))}</p>
        )}
        {hasWords(draft) && <p>{t('authority.take.kept')}</p>}
      </Notice>
      {isOpen && (
        <Section title={t('authority.escalate')}>
          <EscalationForm known={known} onDone={() => setIsOpen(false)} />
        </Section>
      )}
    </>
  )
}
