import { useTranslation } from 'react-i18next'
import { effectLevels } from '../../../../shared/content/reverse-test/effect-scale.ts'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { classNames } from '../../../components/class-names.ts'
import { LiveField } from '../../../document/LiveField.tsx'
import { useLabel } from '../../../platform/use-label.ts'
import { toLevelClass, toLevelLabel, toLevelText } from './level-words.ts'
import type { EffectEntry } from './use-effect-cell.ts'
import levelStyles from './level.module.css'
import styles from './matrix.module.css'

type EffectEntryFieldsProps = Readonly<{
  entry: EffectEntry
  /** Null when there is only one. */
  number: number | null
  canWrite: boolean
  onLevel: (value: number | null) => void
  /** Null for the cell's own entry. */
  onRemove: (() => void) | null
}>

/** Level and sentence of one entry. Pressing the picked level again takes it away. */
export function EffectEntryFields(props: EffectEntryFieldsProps) {
  const { entry, number, canWrite, onLevel, onRemove } = props
  const { t } = useTranslation()
  const say = useLabel()
  const suffix = number === null ? '' : ` ${number}`
  return (
    <div className={styles.fields}>
      <div
        role="group"
        aria-label={`${t('reverse-test-parts.matrix.level')}${suffix}`}
        className={styles.levels}
      >
        {effectLevels.map((level) => {
          const words = toLevelLabel(level)
          const isPicked = entry.value === level
          return (
            <button
              key={level}
              type="button"
              disabled={!canWrite}
              aria-pressed={isPicked}
              className={classNames(
                styles.level,
                levelStyles[toLevelClass(level)],
                isPicked && styles.picked,
              )}
              onClick={() => onLevel(isPicked ? null : level)}
            >
              <span className={levelStyles.number}>{toLevelText(level)}</span>{' '}
              <span className={levelStyles.word}>{words === null ? '' : say(words)}</span>
            </button>
          )
        })}
      </div>
      <LiveField
        root={reverseTestShape.effects}
        id={entry.id}
        field="text"
        label={`${t('reverse-test-parts.matrix.sentence')}${suffix}`}
        isLabelShown
        multiline
        look="box"
      />
      {canWrite && onRemove !== null && (
        <Button variant="quiet" icon="trash-2" onPress={onRemove}>
          {t('reverse-test-parts.matrix.removeOther', { number: number ?? 2 })}
        </Button>
      )}
    </div>
  )
}
