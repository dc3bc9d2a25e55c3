import { useTranslation } from 'react-i18next'
import type { Asked } from '../../../shared/api/answer-routes.ts'
import {
  exclusionLabels,
  granterRoleLabels,
  mandateBasisLabels,
  scopeLabels,
} from '../../../shared/content/authority/mandate-labels.ts'
import { Bullets } from '../../components/Bullets.tsx'
import { Facts } from '../../components/Facts.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useLabel } from '../../platform/use-label.ts'
import styles from './answer.module.css'

type Mandate = Extract<Asked, { kind: 'acknowledgement' }>['mandate']

/** What the regisseur may decide by this mandate, and what it does not reach. */
export function MandatePart({ mandate }: Readonly<{ mandate: Mandate }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { budgetLimitEur, validFrom, validUntil } = mandate
  const facts = [
    ['grantedBy', mandate.grantedBy],
    ['grantedByRole', label(granterRoleLabels[mandate.grantedByRole])],
    ['basis', label(mandateBasisLabels[mandate.basis])],
    [
      'valid',
      t('answer.validValue', {
        from: format.fullDay(validFrom),
        until: format.fullDay(validUntil),
      }),
    ],
    [
      'budget',
      budgetLimitEur === null ? '' : t('answer.euros', { amount: format.number(budgetLimitEur) }),
    ],
  ] as const
  return (
    <>
      <section>
        <h2 className={styles.part}>{t('answer.scope')}</h2>
        <Bullets
          items={mandate.scope.map((id) => ({
            id,
            icon: 'check',
            content: label(scopeLabels[id]),
          }))}
        />
      </section>
      {mandate.excludes.length > 0 && (
        <section>
          <h2 className={styles.part}>{t('answer.excludes')}</h2>
          <Bullets
            items={mandate.excludes.map((id) => ({
              id,
              icon: 'x',
              content: label(exclusionLabels[id]),
            }))}
          />
        </section>
      )}
      <Facts
        facts={facts
          .filter(([, value]) => value !== '')
          .map(([id, value]) => ({ id, term: t(`answer.facts.${id}`), value }))}
      />
    </>
  )
}
