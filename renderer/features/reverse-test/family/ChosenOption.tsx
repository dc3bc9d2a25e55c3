import { useTranslation } from 'react-i18next'
import { singleId } from '../../../../shared/document/plan-shape.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { useEntity } from '../../../document/use-entity.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useOptions } from '../matrix/use-options.ts'
import styles from './family-test.module.css'

/** What was chosen, why, and what happens first; or that none was found, with the words meant for the family. */
export function ChosenOption() {
  const { t } = useTranslation()
  const format = useFormat()
  const options = useOptions()
  const outcome = useEntity(reverseTestShape.outcome, singleId)
  const chosen = options.find(({ id }) => id === outcome?.optionId)
  const isNone = outcome?.kind === 'geenOplossing'
  if (outcome === null || (!isNone && chosen === undefined))
    return <p className={styles.quiet}>{t('reverse-test-parts.family.notChosen')}</p>
  const why = isNone ? outcome.familyExplanation.trim() : outcome.motive.trim()
  return (
    <article className={styles.card}>
      {isNone ? (
        <h3>{t('reverse-test-parts.family.none')}</h3>
      ) : (
        <>
          <p className={styles.place}>{t('reverse-test-parts.family.chosen')}</p>
          <h3>{chosen?.name}</h3>
        </>
      )}
      {why !== '' && (
        <div>
          <h4>{t('reverse-test-parts.family.because')}</h4>
          <p>{why}</p>
        </div>
      )}
      {outcome.firstStep.trim() !== '' && (
        <div>
          <h4>{t('reverse-test-parts.family.firstStep')}</h4>
          <p>{outcome.firstStep.trim()}</p>
          {outcome.firstStepOn !== null && (
            <p>
              {t('reverse-test-parts.family.firstStepOn', { day: format.day(outcome.firstStepOn) })}
            </p>
          )}
        </div>
      )}
    </article>
  )
}
