import { useTranslation } from 'react-i18next'
import {
  type SharedValue,
  sharedValues,
} from '../../../../shared/content/reverse-test/shared-values.ts'
import { valueRatingLabels } from '../../../../shared/content/reverse-test/vocabulary.ts'
import { valueRating, valueRatings } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useCanAnswer } from '../fields/use-can-answer.ts'
import styles from '../reverse-test.module.css'

/** Every shared value in plain words: stronger, neutral or chafing, by word, sign and pattern. */
export function SharedValues() {
  return (
    <ul className={styles.lines}>
      {sharedValues.map((value) => (
        <li key={value.id}>
          <RatedValue value={value} />
        </li>
      ))}
    </ul>
  )
}

const icons = { versterkt: 'arrow-up', neutraal: 'minus', schuurt: 'triangle-alert' } as const

function RatedValue({ value }: Readonly<{ value: SharedValue }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const canAnswer = useCanAnswer()
  const rating = useFields(reverseTestShape.values, value.id, ['rating'])?.rating ?? null
  const edits = useEdits(reverseTestShape.values)
  const name = label(value)
  return (
    <div className={styles.value} data-rating={rating ?? 'open'}>
      {canAnswer ? (
        <ChoiceGroup
          label={name}
          hint={label(value.plain)}
          layout="row"
          value={rating}
          onChange={(picked) => edits.set(value.id, 'rating', valueRating.parse(picked))}
          choices={valueRatings.map((id) => ({
            id,
            label: label(valueRatingLabels[id]),
            icon: icons[id],
          }))}
        />
      ) : (
        <ReadValue label={name}>
          {rating === null ? '' : label(valueRatingLabels[rating])}
        </ReadValue>
      )}
      <div className={styles.valueWords}>
        <LiveField
          root={reverseTestShape.values}
          id={value.id}
          field="text"
          label={t('reverse-test.values.words', { name })}
          isLabelShown
          multiline
          look="box"
        />
        {canAnswer && rating !== null && (
          <Button
            variant="quiet"
            size="compact"
            label={t('reverse-test.values.clearNamed', { name })}
            onPress={() => edits.set(value.id, 'rating', null)}
          >
            {t('reverse-test.values.clear')}
          </Button>
        )}
      </div>
    </div>
  )
}
