import { useState } from 'react'
import { TextField } from './TextField.tsx'
import { toClockTime } from './to-clock-time.ts'

type TimeFieldProps = Readonly<{
  label: string
  /** 'HH:MM'; null for none. */
  value: string | null
  onChange: (value: string | null) => void
  hint?: string
  /** Shown while what is typed is no time. */
  faultText: string
}>

/**
 * A time of day, typed as people do. Answers when the field is left. Not chosen: parts for hours and
 * minutes; half of the table types '15.30' in one go.
 */
export function TimeField({ label, value, onChange, hint, faultText }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [hasFault, setHasFault] = useState(false)
  const commit = () => {
    if (typed === null) return
    const time = toClockTime(typed)
    setHasFault(time === null && typed.trim() !== '')
    if (time === null && typed.trim() !== '') return
    setTyped(null)
    if (time !== value) onChange(time)
  }
  return (
    <TextField
      label={label}
      value={typed ?? value ?? ''}
      onChange={setTyped}
      onBlur={commit}
      onEnter={commit}
      error={hasFault ? faultText : null}
      inputMode="numeric"
      maxLength={8}
      autoComplete="off"
      {...(hint === undefined ? {} : { hint })}
    />
  )
}
