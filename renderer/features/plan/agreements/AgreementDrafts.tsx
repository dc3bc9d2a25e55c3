import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useEntityCount } from '../../../document/use-entity-count.ts'
import { EntityList } from '../network/EntityList.tsx'
import { AgreementDraftRow } from './AgreementDraftRow.tsx'
import styles from './agreements.module.css'

/**
 * Agreements in the making, such as a chosen solution of a reverse test. Nothing is agreed here: that is
 * done together. The list is there once there is a draft.
 */
export function AgreementDrafts() {
  const { t } = useTranslation()
  const count = useEntityCount(planShape.agreementDrafts)
  if (count === 0) return null
  return (
    <div className={styles.drafts}>
      <EntityList
        root={planShape.agreementDrafts}
        title={t('plan.agreements.title')}
        empty={t('plan.agreements.placeholder')}
        addLabel={t('plan.agreements.add')}
      >
        {(row) => <AgreementDraftRow {...row} />}
      </EntityList>
    </div>
  )
}
