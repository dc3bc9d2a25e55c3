import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toPartialDayWords } from '../../../../shared/content/kinship-sentences.ts'
import type { Fields } from '../../../../shared/document/shape.ts'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { TextField } from '../../../components/TextField.tsx'
import type { EntityField } from '../../../document/entity-field.ts'
import { useValue } from '../../../document/use-value.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { parsePartialDay, showPartialDay } from './partial-day.ts'

/** A year, a month or a day, as far as it is known. What is no date stays in the field and is not stored. */
export function PartialDayField<F extends Fields>(props: EntityField<F, 'scalar'>) {
  const { t } = useTranslation()
  const { locale } = useFormat()
  const field = useValue<string | null, F>(props)
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setIsLeft] = useState(false)
  if (field === null) return null
  if (!field.canWrite)
    return (
      <ReadValue label={props.label}>
        {field.value === null ? '' : toPartialDayWords(field.value, locale)}
      </ReadValue>
    )
  const parsed = typed === null ? null : parsePartialDay(typed)
  const isFaulty = typed !== null && parsed === null
  const keep = (): void => {
    setIsLeft(true)
    if (parsed === null) return
    field.change(parsed === '' ? null : parsed)
    setTyped(null)
  }
  return (
    <TextField
      label={props.label}
      value={typed ?? showPartialDay(field.value)}
      onChange={(text) => {
        setTyped(text)
        setIsLeft(false)
      }}
      onBlur={keep}
      onEnter={keep}
      maxLength={20}
      hint={t('household.field.partialHint')}
      error={isFaulty && isLeft ? t('household.field.partialError') : null}
    />
  )
}
