import { useTranslation } from 'react-i18next'
import {
  supportStateLabels,
  supportStrengthLabels,
} from '../../../../shared/content/household-labels.ts'
import { lifeDomains } from '../../../../shared/content/life-domains.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { useEntities } from '../../../document/use-entities.ts'
import { useRight } from '../../../document/use-right.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { LineField } from '../fields/LineField.tsx'
import { useSupportPeople } from '../use-support-people.ts'
import { EditTable } from './EditTable.tsx'
import type { EditRowModel } from './EditRow.tsx'
import { SupportDetails } from './SupportDetails.tsx'
import { useRows } from './use-rows.ts'
import styles from './tables.module.css'

/** Who gives what to whom, as the family experiences it; also what has stopped. */
export function SupportsTable() {
  const { t } = useTranslation()
  const canWrite = useRight('plan') === 'write'
  const rows = useRows(planShape.supports)
  return (
    <EditTable
      title={t('household.supports.title')}
      intro={t('household.supports.intro')}
      empty={t('household.supports.empty')}
      columns={(['from', 'what', 'to', 'how', 'domain'] as const).map((id) => ({
        id,
        label: t(`household.supports.${id}`),
      }))}
      rows={useSupportRows()}
      {...(canWrite
        ? {
            actions: (
              <Button icon="hand-heart" onPress={() => rows.add({}, true)}>
                {t('household.supports.add')}
              </Button>
            ),
          }
        : {})}
    />
  )
}

function useSupportRows(): readonly EditRowModel[] {
  const { t } = useTranslation()
  const label = useLabel()
  const { find, nameTo } = useSupportPeople()
  const rows = useRows(planShape.supports)
  const supports = useEntities(planShape.supports)
  const ids = supports.map(({ id }) => id)
  return supports.map((support, index) => {
    const from = find(support.fromId)
    const name = from?.name ?? t('household.supports.number', { number: index + 1 })
    const domain = lifeDomains.find(({ id }) => id === support.domainId)
    const how = [label(supportStrengthLabels[support.strength])]
    if (support.state !== 'loopt') how.push(label(supportStateLabels[support.state]))
    return {
      id: support.id,
      rootName: planShape.supports.name,
      name,
      cells: {
        from: (
          <>
            {from?.name ?? t('household.supports.sought')}
            {from?.hasOwnYes === false && (
              <span className={styles.subtle}> ({t('household.supports.noYes')})</span>
            )}
          </>
        ),
        what: (
          <LineField
            root={planShape.supports}
            id={support.id}
            field="what"
            label={t('household.supports.whatOf', { name })}
            placeholder={t('household.supports.whatPlaceholder')}
          />
        ),
        to: nameTo(support.toId),
        how: how.join('; '),
        domain: domain === undefined ? '' : label(domain),
      },
      details: <SupportDetails id={support.id} />,
      onRemove: () => rows.remove(support.id, t('household.supports.removed')),
      onUp: rows.step(ids, support.id, -1),
      onDown: rows.step(ids, support.id, 1),
    }
  })
}
