import { useTranslation } from 'react-i18next'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { singleId } from '../../../../shared/document/plan-shape.ts'
import { Stack } from '../../../components/Stack.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { EffectPictures } from '../pictures/EffectPictures.tsx'
import { OutcomeChoice } from './OutcomeChoice.tsx'

const root = reverseTestShape.outcome

/** Question 3.7: the solutions beside each other, what was chosen and why, or that none was found. */
export function Outcome() {
  const { t } = useTranslation()
  const outcome = useFields(root, singleId, ['kind'])
  if (outcome === null) return null
  return (
    <Stack gap="lg">
      <EffectPictures />
      <OutcomeChoice />
      <LiveField
        root={root}
        id={singleId}
        field="motive"
        label={t(`reverse-test-parts.outcome.motive.${outcome.kind}`)}
        isLabelShown
        multiline
        look="box"
      />
      {outcome.kind === 'geenOplossing' && (
        <LiveField
          root={root}
          id={singleId}
          field="familyExplanation"
          label={t('reverse-test-parts.outcome.familyExplanation')}
          placeholder={t('reverse-test-parts.outcome.familyExplanationHint')}
          isLabelShown
          multiline
          look="box"
          size="lg"
        />
      )}
    </Stack>
  )
}
