import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Section } from '../../../components/Section.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useAuthorityCase } from '../authority-case.ts'
import { toDecisionsPath } from '../decision-links.ts'
import { usePart } from '../use-part.ts'
import { MandateCard } from './MandateCard.tsx'
import { MandateForm } from './MandateForm.tsx'
import { MandateDoubt } from './MandateDoubt.tsx'

/** Who gave which mandate, what it reaches, and who acknowledges it; the newest first. */
export function MandateScreen() {
  const { t } = useTranslation()
  const { caseId, state } = useAuthorityCase()
  const { isRegisseur } = usePart()
  const [isAdding, setIsAdding] = useState(false)
  const add = isRegisseur && !isAdding && (
    <Button icon="plus" onPress={() => setIsAdding(true)}>
      {t('authority.mandate.add')}
    </Button>
  )
  const mandates = state.mandates.toReversed()
  return (
    <>
      <PageHead title={t('authority.mandate.title')} actions={mandates.length > 0 && add}>
        <span>
          {t('authority.mandate.intro')}{' '}
          <TextLink href={toDecisionsPath(caseId)}>{t('authority.toDecisions')}</TextLink>
        </span>
      </PageHead>
      {isAdding && (
        <Section title={t('authority.mandate.add')} isFirst>
          <MandateForm onDone={() => setIsAdding(false)} />
        </Section>
      )}
      {mandates.length === 0 && !isAdding && (
        <EmptyState title={t('authority.mandate.none')} {...(isRegisseur ? { actions: add } : {})}>
          {t('authority.mandate.noneText')}
        </EmptyState>
      )}
      <MandateDoubt />
      {mandates.map((mandate) => (
        <MandateCard key={mandate.id} mandate={mandate} />
      ))}
    </>
  )
}
