import { useTranslation } from 'react-i18next'
import { findQuestion } from '../../../../shared/content/reverse-test/reverse-test-steps.ts'
import { proportionalityLabels } from '../../../../shared/content/reverse-test/vocabulary.ts'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useCurrentTest } from '../walk/current-test.ts'
import styles from '../reverse-test.module.css'

/** Earlier answers that say why this is no arbitrariness, put beside the field in which it is said. */
export function PreparedAnswers() {
  const { t } = useTranslation()
  const label = useLabel()
  const { answers } = useCurrentTest()
  const fit = findQuestion('OT-2.4')
  const { choice, note } = answers['OT-2.4']
  const chosenFit = fit.type === 'choice' ? fit.options.find(({ id }) => id === choice) : undefined
  const { 'OT-3.7': outcome, 'OT-4.4': balance } = answers
  const option = answers['OT-1.5'].items.find(({ id }) => id === outcome.choice)
  const ratings = (['geschikt', 'noodzakelijk', 'evenwichtig'] as const)
    .filter((axis) => balance[axis] !== null)
    .map((axis) => `${label(proportionalityLabels[axis])} ${balance[axis]}/5`)
  const lines = [
    ['OT-2.4', [chosenFit === undefined ? '' : label(chosenFit), note]],
    ['OT-3.7', [option?.text ?? '', outcome.note]],
    ['OT-4.4', [...ratings, balance.note]],
    ['OT-4.5', [answers['OT-4.5'].text]],
  ] as const
  return (
    <Disclosure label={t('reverse-test.prepared.title')} isOpen>
      <dl className={styles.example}>
        {lines.map(([id, words]) => (
          <div key={id}>
            <dt>{`${id.replace('OT-', '')} ${label(findQuestion(id).text)}`}</dt>
            <dd>
              {words.filter((part) => part.trim() !== '').join('. ') ||
                t('reverse-test.field.empty')}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
