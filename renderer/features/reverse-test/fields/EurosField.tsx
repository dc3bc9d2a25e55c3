import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../../../components/TextField.tsx'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { parseEuros } from './parse-euros.ts'
import { useCanAnswer } from './use-can-answer.ts'

type EurosFieldProps = Readonly<{
  label: string
  value: number | null
  onChange: (value: number | null) => void
}>

/** A whole amount in euros. What is no amount stays in the field, with what to do, and is not stored. */
export function EurosField({ label, value, onChange }: EurosFieldProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const canAnswer = useCanAnswer()
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setIsLeft] = useState(false)
  if (!canAnswer)
    return <ReadValue label={label}>{value === null ? '' : `€ ${format.number(value)}`}</ReadValue>
  const parsed = typed === null ? value : parseEuros(typed)
  const keep = (): void => {
    setIsLeft(true)
    if (typed === null || parsed === undefined) return
    onChange(parsed)
    setTyped(null)
  }
  return (
    <TextField
      label={label}
      value={typed ?? (value === null ? '' : String(value))}
      onChange={(text) => {
        setTyped(text)
        setIsLeft(false)
      }}
      onBlur={keep}
      onEnter={keep}
      inputMode="numeric"
      maxLength={14}
      error={parsed === undefined && isLeft ? t('reverse-test.costs.eurosFault') : null}
    />
  )
}
