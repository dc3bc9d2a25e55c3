import { useLabel } from '../../../platform/use-label.ts'
import { toLevelLabel, toLevelText } from './level-words.ts'
import styles from './level.module.css'

type LevelMarkProps = Readonly<{
  value: number | null
  /** What stands under the question mark while nothing was picked. */
  openWord: string
}>

/** A level as number and word. */
export function LevelMark({ value, openWord }: LevelMarkProps) {
  const label = useLabel()
  const words = toLevelLabel(value)
  return (
    <>
      <span className={styles.number}>{toLevelText(value)}</span>{' '}
      <span className={styles.word}>{words === null ? openWord : label(words)}</span>
    </>
  )
}
