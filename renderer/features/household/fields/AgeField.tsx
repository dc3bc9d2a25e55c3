import { useState } from 'react'
import type { Fields } from '../../../../shared/document/shape.ts'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { TextField } from '../../../components/TextField.tsx'
import type { EntityField } from '../../../document/entity-field.ts'
import { useValue } from '../../../document/use-value.ts'

/** An age in whole years from 0 to 120; anything else is not stored. */
export function AgeField<F extends Fields>(props: EntityField<F, 'scalar'>) {
  const field = useValue<number | null, F>(props)
  const [typed, setTyped] = useState<string | null>(null)
  if (field === null) return null
  const shown = field.value === null ? '' : String(field.value)
  if (!field.canWrite) return <ReadValue label={props.label}>{shown}</ReadValue>
  const keep = (): void => {
    const text = (typed ?? shown).trim()
    const isAge = /^\d{1,3}$/.test(text) && Number(text) <= 120
    if (text === '' || isAge) field.change(text === '' ? null : Number(text))
    setTyped(null)
  }
  return (
    <TextField
      label={props.label}
      value={typed ?? shown}
      onChange={setTyped}
      onBlur={keep}
      onEnter={keep}
      inputMode="numeric"
      maxLength={3}
    />
  )
}
