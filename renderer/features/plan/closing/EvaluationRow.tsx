import { useTranslation } from 'react-i18next'
import { evaluationStateLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Status } from '../../../components/Status.tsx'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useDay } from '../../../platform/use-day.ts'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { PlanText } from '../fields/PlanText.tsx'
import { ListRow } from '../rows/ListRow.tsx'
import { Wide } from '../rows/Wide.tsx'
import styles from './closing.module.css'

type EvaluationRowProps = Readonly<{ id: string; number: number; onRemove: (id: string) => void }>

/** One moment to look back: when, how, and what came out. */
export function EvaluationRow({ id, number, onRemove }: EvaluationRowProps) {
  const { t } = useTranslation()
  const toDay = useDay()
  const label = useLabel()
  const root = planShape.evaluations
  const states = useLabelOptions(evaluationStateLabels)
  const evaluation = useFields(root, id, ['on', 'state'])
  if (evaluation === null) return null
  const name = t('plan.evaluations.number', { number })
  const at = { root, id } as const
  return (
    <ListRow
      root={root}
      id={id}
      name={name}
      icon="calendar"
      onRemove={onRemove}
      details={
        <>
          <DayField {...at} field="on" label={t('plan.day')} />
          <ChoiceField {...at} field="state" label={t('plan.status')} options={states} />
          <Wide>
            <PlanText
              {...at}
              field="outcome"
              label={t('plan.evaluations.outcome')}
              isLabelShown
              multiline
            />
          </Wide>
        </>
      }
    >
      <div className={styles.evaluation}>
        <b>{evaluation.on === null ? t('plan.evaluations.noDay') : toDay(evaluation.on)}</b>
        <PlanText
          {...at}
          field="form"
          label={t('plan.evaluations.form', { name })}
          placeholder={t('plan.evaluations.placeholder')}
        />
        <Status
          kind={evaluation.state === 'gehouden' ? 'positive' : 'default'}
          icon={evaluation.state === 'gehouden' ? 'circle-check' : 'circle-dashed'}
        >
          {label(evaluationStateLabels[evaluation.state])}
        </Status>
      </div>
    </ListRow>
  )
}
