import { type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type CellPlace, isFilledEffect } from '../../../../shared/domain/effect-cells.ts'
import { Button } from '../../../components/Button.tsx'
import { useRight } from '../../../document/use-right.ts'
import { EffectEntryFields } from './EffectEntryFields.tsx'
import { toLevelText } from './level-words.ts'
import { type EffectEntry, useEffectEdits, useEffectEntries } from './use-effect-cell.ts'
import styles from './matrix.module.css'

type EffectPanelProps = Readonly<{ place: CellPlace; title: string; onClose: () => void }>

/** An opened cell: level and sentence, a second entry beside it, and the way to make one of two. */
export function EffectPanel({ place, title, onClose }: EffectPanelProps) {
  const { t } = useTranslation()
  const canWrite = useRight('reverseTest') === 'write'
  const entries = useEffectEntries(place)
  const edits = useEffectEdits(place)
  const panel = useFocusInside(entries.length > 0)
  const hasOwn = entries.length > 0
  useEffect(() => {
    if (!hasOwn) edits.begin()
  }, [hasOwn, edits])
  useEscape(panel, onClose)
  return (
    <section className={styles.panel} aria-label={title} ref={panel}>
      <p className={styles.panelTitle}>{title}</p>
      {entries.map((entry, index) => (
        <EffectEntryFields
          key={entry.id}
          entry={entry}
          number={entries.length > 1 ? index + 1 : null}
          canWrite={canWrite}
          onLevel={(value) => edits.setLevel(entry.id, value)}
          onRemove={index === 0 ? null : () => edits.remove(entry.id)}
        />
      ))}
      {canWrite && entries.filter(isFilledEffect).length > 1 && (
        <MergeChoice entries={entries} onMerge={(value) => edits.merge(entries, value)} />
      )}
      <div className={styles.panelTools}>
        {canWrite && entries.length === 1 && (
          <Button variant="quiet" icon="split" onPress={edits.addOther}>
            {t('reverse-test-parts.matrix.addOther')}
          </Button>
        )}
        <Button onPress={onClose}>{t('reverse-test-parts.matrix.close')}</Button>
      </div>
    </section>
  )
}

type MergeChoiceProps = Readonly<{
  entries: readonly EffectEntry[]
  onMerge: (value: number | null) => void
}>

/** Two entries become one by hand: people choose the level, the words of both stay. */
function MergeChoice({ entries, onMerge }: MergeChoiceProps) {
  const { t } = useTranslation()
  const picked = entries.flatMap(({ value }) => (value === null ? [] : [value]))
  const levels = picked.length === 0 ? [null] : [...new Set(picked)]
  return (
    <div className={styles.merge}>
      <p>{t('reverse-test-parts.matrix.two')}</p>
      <div className={styles.panelTools}>
        {levels.map((value) => (
          <Button key={String(value)} onPress={() => onMerge(value)}>
            {value === null
              ? t('reverse-test-parts.matrix.mergeWords')
              : t('reverse-test-parts.matrix.merge', { level: toLevelText(value) })}
          </Button>
        ))}
      </div>
    </div>
  )
}

/** Who opens a cell came to write in it. */
function useFocusInside(isReady: boolean) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isReady) return
    const inside = panel.current
    ;(inside?.querySelector('textarea') ?? inside?.querySelector('button'))?.focus()
  }, [isReady])
  return panel
}

/** Escape anywhere in the panel closes it, unless something open inside took it first. */
function useEscape(panel: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const inside = panel.current
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.stopPropagation()
      onClose()
    }
    inside?.addEventListener('keydown', onKeyDown)
    return () => inside?.removeEventListener('keydown', onKeyDown)
  }, [panel, onClose])
}
