import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { reverseTestShape } from '../../../../shared/document/reverse-test-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { useRight } from '../../../document/use-right.ts'
import { GoneWords } from './GoneWords.tsx'
import { OptionCard } from './OptionCard.tsx'
import { OptionGaps } from './OptionGaps.tsx'
import { useOptionEdits } from './use-option-edits.ts'
import { useOptions } from './use-options.ts'
import styles from './options.module.css'

/** The solutions of question 1.5 as cards, live: at least two, one of them a small step. */
export function OptionCards() {
  const { t } = useTranslation()
  const options = useOptions()
  const canWrite = useRight('reverseTest') === 'write'
  const { add, remove } = useOptionEdits()
  const list = useRef<HTMLDivElement>(null)
  const removeAndMove = (id: string) => {
    flushSync(() => remove(id))
    // The button that had the focus is gone with its card.
    list.current?.querySelector<HTMLElement>('[data-add] button')?.focus()
  }
  return (
    <div ref={list} className={styles.whole} data-root={reverseTestShape.options.name}>
      <GoneWords />
      {options.length === 0 && <EmptyState>{t('reverse-test-parts.options.empty')}</EmptyState>}
      {options.length > 0 && (
        <ul className={styles.cards}>
          {options.map((option) => (
            <li key={option.id}>
              <OptionCard
                option={option}
                canWrite={canWrite}
                onRemove={() => removeAndMove(option.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <OptionGaps options={options} />
      {canWrite && (
        <div data-add>
          <Button icon="plus" onPress={add}>
            {t('reverse-test-parts.options.add')}
          </Button>
        </div>
      )}
    </div>
  )
}
