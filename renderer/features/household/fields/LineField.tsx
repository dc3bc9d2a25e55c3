import type { Fields } from '../../../../shared/document/shape.ts'
import { defined } from '../../../components/defined.ts'
import { LiveField } from '../../../document/LiveField.tsx'
import type { FieldPlace } from './field-place.ts'

type LineFieldProps<F extends Fields> = FieldPlace<F, 'text'> &
  Readonly<{ isLabelShown?: boolean; isBold?: boolean; placeholder?: string }>

/** A short text that everyone types in together: in a table a line, among details a box with its label. */
export function LineField<F extends Fields>(props: LineFieldProps<F>) {
  const { root, id, field, label, isLabelShown = false, isBold, placeholder } = props
  return (
    <LiveField
      root={root}
      id={id}
      field={field}
      label={label}
      isLabelShown={isLabelShown}
      look={isLabelShown ? 'box' : 'line'}
      {...defined({ isBold, placeholder })}
    />
  )
}
