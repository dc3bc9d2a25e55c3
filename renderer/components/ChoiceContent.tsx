import type { Choice } from './choice.ts'
import { Icon } from './Icon.tsx'
import styles from './ChoiceCard.module.css'

/** Mark, words and picture of a radio or checkbox card. */
export function ChoiceContent({
  choice,
  isSquare,
}: Readonly<{ choice: Choice; isSquare: boolean }>) {
  return (
    <>
      <ChoiceMark isSquare={isSquare} />
      <span>
        <span className={styles.text}>{choice.label}</span>
        {choice.hint !== undefined && <span className={styles.sub}>{choice.hint}</span>}
      </span>
      {choice.icon !== undefined && <Icon name={choice.icon} />}
    </>
  )
}

/** The circle or box that fills when chosen. */
export function ChoiceMark({ isSquare }: Readonly<{ isSquare: boolean }>) {
  return (
    <span className={isSquare ? `${styles.mark} ${styles.square}` : styles.mark} aria-hidden>
      {isSquare && <Icon name="check" size="sm" />}
    </span>
  )
}
