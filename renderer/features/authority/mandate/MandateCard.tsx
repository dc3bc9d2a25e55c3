import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  exclusionLabels,
  granterRoleLabels,
  mandateBasisLabels,
  scopeLabels,
} from '../../../../shared/content/authority/mandate-labels.ts'
import { mandateStatusLabels } from '../../../../shared/content/authority/decision-labels.ts'
import type { MandateState } from '../../../../shared/domain/authority/mandate-state.ts'
import { Bullets } from '../../../components/Bullets.tsx'
import { Button } from '../../../components/Button.tsx'
import { Facts } from '../../../components/Facts.tsx'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Status } from '../../../components/Status.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { Backing } from '../backing/Backing.tsx'
import { usePart } from '../use-part.ts'
import { Acknowledgements } from './Acknowledgements.tsx'
import { EndMandateForm } from './EndMandateForm.tsx'
import styles from '../authority.module.css'

type MandateCardProps = Readonly<{ mandate: MandateState }>

/** One mandate: its term first, then what it reaches, what it does not, who acknowledges it and who backs it. */
export function MandateCard({ mandate }: MandateCardProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const { isRegisseur } = usePart()
  const [isEnding, setIsEnding] = useState(false)
  const stands = mandate.status === 'geldig' || mandate.status === 'komt'
  return (
    <Section
      id={mandate.id}
      title={t('authority.mandate.of', { id: mandate.id, granter: mandate.grantedBy })}
      icon="badge-check"
      intro={
        <Status
          kind={mandate.status === 'geldig' ? 'positive' : 'warning'}
          icon={mandate.status === 'geldig' ? 'circle-check' : 'clock'}
        >
          {label(mandateStatusLabels[mandate.status])}
        </Status>
      }
      {...(isRegisseur && stands && !isEnding
        ? {
            actions: (
              <Button onPress={() => setIsEnding(true)}>{t('authority.mandate.end')}</Button>
            ),
          }
        : {})}
    >
      <Stack gap="xl">
        {isEnding && <EndMandateForm mandateId={mandate.id} onDone={() => setIsEnding(false)} />}
        <MandateFacts mandate={mandate} />
        <Reach mandate={mandate} />
        <Acknowledgements mandate={mandate} />
        <Backing appliesTo={{ kind: 'mandate', id: mandate.id }} backing={mandate.backing} />
      </Stack>
    </Section>
  )
}

function MandateFacts({ mandate }: MandateCardProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { budgetLimitEur, documentRef, remark, ended } = mandate
  const days = {
    from: format.fullDay(mandate.validFrom),
    until: format.fullDay(mandate.validUntil),
  }
  const values: readonly (readonly [id: string, value: string])[] = [
    ['valid', t('authority.mandate.validValue', days)],
    ['grantedByRole', label(granterRoleLabels[mandate.grantedByRole])],
    ['basis', label(mandateBasisLabels[mandate.basis])],
    [
      'budget',
      budgetLimitEur === null
        ? t('authority.mandate.noBudget')
        : t('authority.euros', { amount: format.number(budgetLimitEur) }),
    ],
    ['document', documentRef === '' ? t('authority.mandate.noDocument') : documentRef],
    ['remark', remark],
    [
      'ended',
      ended === null
        ? ''
        : t('authority.mandate.endedValue', { day: format.fullDay(ended.on), why: ended.why }),
    ],
  ]
  return (
    <Facts
      facts={values
        .filter(([, value]) => value !== '')
        .map(([id, value]) => ({ id, term: t(`authority.mandate.facts.${id}`), value }))}
    />
  )
}

function Reach({ mandate }: MandateCardProps) {
  const { t } = useTranslation()
  const label = useLabel()
  return (
    <>
      <div className={styles.part}>
        <h3>{t('authority.mandate.scope')}</h3>
        <Bullets
          items={mandate.scope.map((id) => ({
            id,
            icon: 'circle-check',
            content: label(scopeLabels[id]),
          }))}
        />
      </div>
      {mandate.excludes.length > 0 && (
        <div className={styles.part}>
          <h3>{t('authority.mandate.excludes')}</h3>
          <Bullets
            items={mandate.excludes.map((id) => ({
              id,
              icon: 'ban',
              content: label(exclusionLabels[id]),
            }))}
          />
        </div>
      )}
    </>
  )
}
