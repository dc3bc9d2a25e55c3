import { useTranslation } from 'react-i18next'
import { scopeLabels } from '../../../../shared/content/authority/mandate-labels.ts'
import { Bullets } from '../../../components/Bullets.tsx'
import { Section } from '../../../components/Section.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { toMandatePath } from '../decision-links.ts'
import type { DecisionPartProps } from './decision-part.ts'
import styles from '../authority.module.css'

/** By what right: the parts of the mandate that this decision uses. */
export function DecisionScope({ decision }: DecisionPartProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { caseId, state } = useAuthorityCase()
  const mandate = state.mandates.find(({ id }) => id === decision.mandateId)
  if (mandate === undefined) return null
  return (
    <Section title={t('authority.scope.title')}>
      <Bullets
        items={decision.scopeIds.map((id) => ({
          id,
          icon: 'circle-check',
          content: label(scopeLabels[id]),
        }))}
      />
      <p className={styles.quiet}>
        {t('authority.mandateLine', {
          granter: mandate.grantedBy,
          day: format.fullDay(mandate.validUntil),
        })}{' '}
        <TextLink href={toMandatePath(caseId)}>{t('authority.seeMandate')}</TextLink>
      </p>
    </Section>
  )
}
