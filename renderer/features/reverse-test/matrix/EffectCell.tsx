import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { type CellPlace, isFilledEffect } from '../../../../shared/domain/effect-cells.ts'
import { readEffectKey } from '../../../../shared/domain/effect-keys.ts'
import { toEffectId } from '../../../../shared/domain/reverse-test-vocabulary.ts'
import { classNames } from '../../../components/class-names.ts'
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx'
import { toFieldName } from '../../../document/field-name.ts'
import { useRight } from '../../../document/use-right.ts'
import { useWriterAt } from '../../../document/use-writer-at.ts'
import { LevelMark } from './LevelMark.tsx'
import { toLevelClass } from './level-words.ts'
import { type EffectEntry, useEffectEdits, useEffectEntries } from './use-effect-cell.ts'
import levelStyles from './level.module.css'
import styles from './matrix.module.css'

type EffectCellProps = Readonly<{
  place: CellPlace
  /** Solution and actor, for who hears it. */
  name: string
  isOpen: boolean
  onOpen: () => void
  tabIndex: number
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  'data-place': string
}>

/** One cell: its numbers and its sentence. Digits and minus set it, Enter opens it. */
export function EffectCell(props: EffectCellProps) {
  const { place, name, isOpen, onOpen, onKeyDown, ...focus } = props
  const { t } = useTranslation()
  const entries = useEffectEntries(place)
  const setByKey = useSetByKey(place, entries)
  const ownId = toEffectId(place.optionId, place.actor, place.term)
  const writer = useWriterAt(toFieldName(reverseTestShape.effects, ownId, 'text'))
  const shown = entries.filter(isFilledEffect)
  return (
    <td className={styles.cell}>
      <button
        type="button"
        className={classNames(styles.button, isOpen && styles.isOpen)}
        aria-expanded={isOpen}
        data-p={writer?.colour}
        onClick={onOpen}
        {...focus}
        onKeyDown={(event) => {
          if (!setByKey(event)) onKeyDown(event)
        }}
      >
        <VisuallyHidden>{`${name}: `}</VisuallyHidden>
        {(shown.length === 0 ? [null] : shown).map((entry) => (
          <span
            key={entry?.id ?? ownId}
            className={classNames(styles.entry, levelStyles[toLevelClass(entry?.value ?? null)])}
          >
            <LevelMark
              value={entry?.value ?? null}
              openWord={t('reverse-test-parts.matrix.fillIn')}
            />
            {entry !== null && entry.text.trim() !== '' && (
              <span className={levelStyles.sentence}>{entry.text}</span>
            )}
          </span>
        ))}
        {writer !== null && (
          <span className={styles.writer}>
            {t('reverse-test-parts.matrix.writes', { name: writer.name })}
          </span>
        )}
      </button>
    </td>
  )
}

/** Sets the level of the cell's own entry by key. Answers whether the key was one of its own. */
function useSetByKey(place: CellPlace, entries: readonly EffectEntry[]) {
  const canWrite = useRight('reverseTest') === 'write'
  const edits = useEffectEdits(place)
  const isAfterMinus = useRef(false)
  return (event: KeyboardEvent<HTMLElement>): boolean => {
    if (!canWrite || event.ctrlKey || event.metaKey || event.altKey) return false
    const key = readEffectKey(event.key, isAfterMinus.current)
    isAfterMinus.current = key?.kind === 'minus'
    if (key === null) return false
    event.preventDefault()
    if (key.kind === 'minus') return true
    const id = entries[0]?.id ?? edits.begin()
    if (id !== null) edits.setLevel(id, key.kind === 'clear' ? null : key.level)
    return true
  }
}
