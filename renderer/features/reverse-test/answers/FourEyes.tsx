import { useTranslation } from 'react-i18next'
import { fourEyesOptions } from '../../../../shared/content/reverse-test/option-lists.ts'
import { reverseTestFourEyesChecked } from '../../../../shared/records/reverse-test-records.ts'
import { Bullets } from '../../../components/Bullets.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useSession } from '../../../platform/session.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { useCurrentTest } from '../walk/current-test.ts'
import { FourEyesForm } from './FourEyesForm.tsx'
import styles from '../reverse-test.module.css'

/** Who looked with a second pair of eyes, as it was recorded, and the form for who may record it. */
export function FourEyes() {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { role } = useSession()
  const { answers } = useCurrentTest()
  const { checked, by, on } = answers['OT-5.5']
  return (
    <>
      {checked.length === 0 ? (
        <p className={styles.meta}>{t('reverse-test.fourEyes.none')}</p>
      ) : (
        <div className={styles.column}>
          <h4>
            {t('reverse-test.fourEyes.by', {
              name: by,
              date: on === null ? '' : format.fullDay(on),
            })}
          </h4>
          <Bullets
            items={fourEyesOptions.map((option) => ({
              id: option.id,
              icon: checked.includes(option.id) ? 'check' : 'circle-dashed',
              content: label(option),
            }))}
          />
        </div>
      )}
      {reverseTestFourEyesChecked.writers.includes(role) && <FourEyesForm />}
    </>
  )
}
