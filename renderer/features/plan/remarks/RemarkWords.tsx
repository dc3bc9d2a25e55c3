import { type KeyboardEvent, useId } from 'react'
import styles from './remarks.module.css'

type RemarkWordsProps = Readonly<{
  label: string
  value: string
  onChange: (value: string) => void
  maxLength: number
  error?: string | null
  autoFocus?: boolean
  /** Ctrl Enter. */
  onSend: () => void
}>

/** Words that are sent at once and not letter by letter: a remark half written is nobody's business yet. */
export function RemarkWords({ label, value, onChange, error = null, ...props }: RemarkWordsProps) {
  const inputId = useId()
  const errorId = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onSend()
  }
  return (
    <div className={styles.words}>
      <label htmlFor={inputId} className={styles.label}>
        {label}
      </label>
      {error !== null && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
      <textarea
        id={inputId}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        maxLength={props.maxLength}
        rows={3}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={error !== null}
        {...(error === null ? {} : { 'aria-describedby': errorId })}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for: the dialog is there to write in
        autoFocus={props.autoFocus === true}
      />
    </div>
  )
}
