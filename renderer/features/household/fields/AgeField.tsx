import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fields } from '../../../../shared/document/shape.ts'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { TextField } from '../../../components/TextField.tsx'
import type { EntityField } from '../../../document/entity-field.ts'
import { useValue } from '../../../document/use-value.ts'

/** An age in whole years from 0 to 120. What is no age stays in the field with why, and is not stored. */
export function AgeField<F extends Fields>(props: EntityField<F, 'scalar'>) {
  const { t } = useTranslation()
  const field = useValue<number | null, F>(props)
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setIsLeft] = useState(false)
  if (field === null) return null
  const shown = field.value === null ? '' : String(field.value)
  if (!field.canWrite) return <ReadValue label={props.label}>{shown}</ReadValue>
  const text = (typed ?? shown).trim()
  const isAge = text === '' || (/^\d{1,3}$/.test(text) && Number(text) <= 120)
  const keep = (): void => {
    setIsLeft(true)
    if (!isAge) return
    field.change(text === '' ? null : Number(text))
    setTyped(null)
  }
  return (
    <TextField
      label={props.label}
      value={typed ?? shown}
      onChange={(words) => {
        setTyped(words)
        setIsLeft(false)
      }}
      onBlur={keep}
      onEnter={keep}
      inputMode="numeric"
      maxLength={20}
      error={isLeft && !isAge ? t('household.field.ageError') : null}
    />
  )
}
