import { useTranslation } from 'react-i18next'
import { certaintyLabels } from '../../../../shared/content/reverse-test/vocabulary.ts'
import { certainty } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { LiveField } from '../../../document/LiveField.tsx'
import { useDerived } from '../../../document/use-derived.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { EurosField } from '../fields/EurosField.tsx'
import { Flag } from '../fields/Flag.tsx'
import { Pick } from '../fields/Pick.tsx'
import { RemoveButton } from '../fields/RemoveButton.tsx'
import { useCanAnswer } from '../fields/use-can-answer.ts'
import styles from '../reverse-test.module.css'

type CostLineProps = Readonly<{ id: string; label: string }>

/** One cost: what, how much, who pays, for which option, and how sure it is. */
export function CostLine({ id, label }: CostLineProps) {
  const { t } = useTranslation()
  const canAnswer = useCanAnswer()
  const edits = useEdits(reverseTestShape.costs)
  const certainties = useLabelOptions(certaintyLabels)
  const cost = useFields(reverseTestShape.costs, id, [
    'euros',
    'isEstimate',
    'optionId',
    'certainty',
  ])
  if (cost === null) return null
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <LiveField
          root={reverseTestShape.costs}
          id={id}
          field="what"
          label={label}
          isLabelShown
          look="box"
        />
      </div>
      <div className={styles.asks}>
        <EurosField
          label={t('reverse-test.costs.euros')}
          value={cost.euros}
          onChange={(euros) => edits.set(id, 'euros', euros)}
        />
        <LiveField
          root={reverseTestShape.costs}
          id={id}
          field="payer"
          label={t('reverse-test.costs.payer')}
          isLabelShown
          look="box"
        />
        <OptionPick
          value={cost.optionId}
          onChange={(optionId) => edits.set(id, 'optionId', optionId)}
        />
        <Pick
          label={t('reverse-test.costs.certainty')}
          value={cost.certainty}
          options={certainties}
          onChange={(picked) => edits.set(id, 'certainty', certainty.nullable().parse(picked))}
          emptyLabel={t('reverse-test.field.notChosen')}
        />
        <Flag
          label={t('reverse-test.costs.estimate')}
          value={cost.isEstimate}
          onChange={(isEstimate) => edits.set(id, 'isEstimate', isEstimate)}
        />
      </div>
      {canAnswer && <RemoveButton root={reverseTestShape.costs} id={id} name={label} />}
    </div>
  )
}

type OptionPickProps = Readonly<{
  value: string | null
  onChange: (value: string | null) => void
}>

function OptionPick({ value, onChange }: OptionPickProps) {
  const { t } = useTranslation()
  const titles = useDerived(reverseTestShape.options, (options) =>
    options.map(({ id, title }) => [id, title.trim()] as const),
  )
  const options = titles
    .filter(([, title]) => title !== '')
    .map(([id, title]) => ({ id, label: title }))
  return (
    <Pick
      label={t('reverse-test.costs.option')}
      // The option may have been removed since.
      value={options.some(({ id }) => id === value) ? value : null}
      options={options}
      onChange={onChange}
      emptyLabel={t('reverse-test.costs.anyOption')}
    />
  )
}
