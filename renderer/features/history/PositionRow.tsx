import { useTranslation } from 'react-i18next'
import { planPositionLabels } from '../../../shared/content/plan-life-labels.ts'
import { planPosition, planPositions } from '../../../shared/domain/case-life.ts'
import type { PlanVoice } from '../../../shared/domain/plan-voices.ts'
import { Checkbox } from '../../components/Checkbox.tsx'
import { Select } from '../../components/Select.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useLabel } from '../../platform/use-label.ts'
import { type Answer, findMissing, needsReason } from './answers.ts'
import styles from './history.module.css'

type PositionRowProps = Readonly<{
  voice: PlanVoice
  answer: Answer
  /** True once it was tried to adopt: what is missing is then said. */
  isChecked: boolean
  onChange: (answer: Answer) => void
}>

/** The position of one member of the family or one party. */
export function PositionRow({ voice: { name }, answer, isChecked, onChange }: PositionRowProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const missing = isChecked ? findMissing(answer) : null
  const hasRemark = answer.position !== null && answer.position !== 'nietGereageerd'
  return (
    <li className={styles.voice}>
      <Select
        label={name}
        size="compact"
        value={answer.position}
        onChange={(value) =>
          onChange({ ...answer, position: planPosition.safeParse(value).data ?? null })
        }
        options={planPositions.map((id) => ({ id, label: label(planPositionLabels[id]) }))}
        error={missing === 'position' ? t('history.adopt.choose') : null}
      />
      <Checkbox
        isSelected={answer.isPresent}
        onChange={(isPresent) => onChange({ ...answer, isPresent })}
      >
        {t('history.adopt.present')}
      </Checkbox>
      {hasRemark && (
        <div className={styles.voiceRemark}>
          <TextField
            label={t(
              needsReason(answer.position) ? 'history.adopt.reason' : 'history.adopt.remark',
              {
                name,
              },
            )}
            size="compact"
            maxLength={2000}
            value={answer.remark}
            onChange={(remark) => onChange({ ...answer, remark })}
            error={missing === 'reason' ? t('history.adopt.reasonMissing') : null}
          />
        </div>
      )}
    </li>
  )
}
