import { useTranslation } from 'react-i18next'
import { effectLevels } from '../../../../shared/content/reverse-test/effect-scale.ts'
import { classNames } from '../../../components/class-names.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { toLevelClass, toLevelLabel, toLevelText } from './level-words.ts'
import levelStyles from './level.module.css'
import styles from './matrix.module.css'

/** What each look means. */
export function LevelKey() {
  const { t } = useTranslation()
  const label = useLabel()
  return (
    <ul className={styles.key} aria-label={t('reverse-test-parts.matrix.key')}>
      {effectLevels.map((level) => {
        const words = toLevelLabel(level)
        return (
          <li key={level}>
            <span className={classNames(styles.swatch, levelStyles[toLevelClass(level)])} />
            {`${toLevelText(level)} ${words === null ? '' : label(words)}`}
          </li>
        )
      })}
    </ul>
  )
}
