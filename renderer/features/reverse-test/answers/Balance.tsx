import { useTranslation } from 'react-i18next'
import {
  proportionalityAxes,
  proportionalityLabels,
} from '../../../../shared/content/reverse-test/vocabulary.ts'
import { singleId } from '../../../../shared/document/plan-shape.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { GradeButtons } from '../../../components/GradeButtons.tsx'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useCanAnswer } from '../fields/use-can-answer.ts'

const fields = {
  geschikt: 'suitable',
  noodzakelijk: 'necessary',
  evenwichtig: 'balanced',
} as const

/** Suitable, necessary and balanced, 1 to 5 each, with the words that explain them. */
export function Balance() {
  const { t } = useTranslation()
  const label = useLabel()
  const canAnswer = useCanAnswer()
  const edits = useEdits(reverseTestShape.balance)
  const balance = useFields(reverseTestShape.balance, singleId, Object.values(fields))
  if (balance === null) return null
  return (
    <>
      {proportionalityAxes.map((axis) => {
        const name = label(proportionalityLabels[axis])
        const field = fields[axis]
        const value = balance[field]
        if (!canAnswer)
          return (
            <ReadValue key={axis} label={name}>
              {value === null ? '' : `${value}/5`}
            </ReadValue>
          )
        return (
          <GradeButtons
            key={axis}
            label={name}
            max={5}
            tone="action"
            lowest={t('reverse-test.balance.lowest')}
            highest={t('reverse-test.balance.highest')}
            value={value}
            onChange={(grade) => edits.set(singleId, field, grade)}
            canSkip={value !== null}
          />
        )
      })}
      <LiveField
        root={reverseTestShape.balance}
        id={singleId}
        field="text"
        label={t('reverse-test.balance.words')}
        isLabelShown
        multiline
        look="box"
      />
    </>
  )
}
