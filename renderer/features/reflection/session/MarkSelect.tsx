import { useTranslation } from 'react-i18next'
import type { ReflectionFormat } from '../../../../shared/content/reflection/formats.ts'
import { Select } from '../../../components/Select.tsx'
import { useLabel } from '../../../platform/use-label.ts'

type MarkSelectProps = Readonly<{
  format: ReflectionFormat
  value: string | null
  onChange: (mark: string | null) => void
}>

/** What the writer says of a card with one press; nothing in formats without marks. */
export function MarkSelect({ format, value, onChange }: MarkSelectProps) {
  const { t } = useTranslation()
  const say = useLabel()
  if (format.marks.length === 0) return null
  return (
    <Select
      label={t('reflection.write.mark')}
      value={value}
      onChange={onChange}
      options={format.marks.map((mark) => ({ id: mark.id, label: say(mark) }))}
      emptyLabel={t('reflection.write.noMark')}
      size="compact"
    />
  )
}
