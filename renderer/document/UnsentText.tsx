import { useId } from 'react'
import styles from './UnsentText.module.css'

/** Longer texts scroll. */
const mostRows = 8

/** Words that only this screen has, in full: a field, so that they can be reached and selected by keyboard. */
export function UnsentText({ heading, text }: Readonly<{ heading: string; text: string }>) {
  const textId = useId()
  return (
    <div className={styles.unsent}>
      <label htmlFor={textId} className={styles.heading}>
        {heading}
      </label>
      <textarea
        id={textId}
        className={styles.text}
        value={text}
        rows={Math.min(mostRows, text.split('\n').length + 1)}
        readOnly
      />
    </div>
  )
}
