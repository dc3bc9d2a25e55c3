import { useTranslation } from 'react-i18next'
import { costKindLabels } from '../../../../shared/content/reverse-test/vocabulary.ts'
import { type CostKind, costKinds } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { AddLine } from '../fields/AddLine.tsx'
import { useCanAnswer } from '../fields/use-can-answer.ts'
import { CostLine } from './CostLine.tsx'
import styles from '../reverse-test.module.css'

/** What it costs and what it avoids, side by side; amounts are never added up. */
export function Costs() {
  return costKinds.map((kind) => <CostsOfKind key={kind} kind={kind} />)
}

function CostsOfKind({ kind }: Readonly<{ kind: CostKind }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const canAnswer = useCanAnswer()
  const edits = useEdits(reverseTestShape.costs)
  const ids = useEntityIds(reverseTestShape.costs, (cost) => cost.kind === kind)
  const title = label(costKindLabels[kind])
  return (
    <div className={styles.column}>
      <h4>{title}</h4>
      {ids.length === 0 && !canAnswer && (
        <p className={styles.meta}>{t('reverse-test.field.empty')}</p>
      )}
      <ul className={styles.lines} aria-label={title}>
        {ids.map((id, index) => (
          <li key={id}>
            <CostLine id={id} label={t('reverse-test.costs.line', { number: index + 1, title })} />
          </li>
        ))}
      </ul>
      {canAnswer && (
        <AddLine root={reverseTestShape.costs} field="what" onAdd={() => edits.add({ kind })}>
          {t(`reverse-test.costs.add.${kind}`)}
        </AddLine>
      )}
    </div>
  )
}
