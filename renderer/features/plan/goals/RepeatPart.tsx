import { useTranslation } from 'react-i18next'
import { actionRepeatLabels } from '../../../../shared/content/plan-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceField } from '../../../document/ChoiceField.tsx'
import { DayField } from '../../../document/DayField.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { useCanWrite } from '../use-can-write.ts'
import { useDoneOnce } from './use-done-once.ts'

/** How often an action comes back, when it was last done, and the press that notes it for today. */
export function RepeatPart({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const root = planShape.actions
  const repeats = useFields(root, id, ['repeats'])?.repeats ?? 'eenmalig'
  const options = useLabelOptions(actionRepeatLabels)
  const canWrite = useCanWrite(root)
  const doneOnce = useDoneOnce()
  const at = { root, id } as const
  return (
    <>
      <ChoiceField {...at} field="repeats" label={t('plan.actions.repeats')} options={options} />
      {repeats !== 'eenmalig' && (
        <>
          <DayField {...at} field="lastDoneOn" label={t('plan.actions.lastDoneOn')} />
          {canWrite && (
            <div>
              <Button icon="check" onPress={() => doneOnce(id)}>
                {t('plan.actions.doneToday')}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  )
}
