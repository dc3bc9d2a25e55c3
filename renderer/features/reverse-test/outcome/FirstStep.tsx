import { useTranslation } from 'react-i18next'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { singleId } from '../../../../shared/document/plan-shape.ts'
import { DateField } from '../../../components/DateField.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useRight } from '../../../document/use-right.ts'

const root = reverseTestShape.outcome

/** Question 3.8: the first small step, and the day on which it is taken. */
export function FirstStep() {
  const { t } = useTranslation()
  const edits = useEdits(root)
  const canWrite = useRight('reverseTest') === 'write'
  const outcome = useFields(root, singleId, ['firstStepOn'])
  if (outcome === null) return null
  return (
    <Stack gap="md">
      <LiveField
        root={root}
        id={singleId}
        field="firstStep"
        label={t('reverse-test-parts.outcome.firstStep')}
        isLabelShown
        multiline
        look="box"
      />
      <DateField
        label={t('reverse-test-parts.outcome.firstStepOn')}
        value={outcome.firstStepOn}
        onChange={(day) => edits.set(singleId, 'firstStepOn', day)}
        isReadOnly={!canWrite}
      />
    </Stack>
  )
}
