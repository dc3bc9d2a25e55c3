import type { Fields } from '../../../../shared/document/shape.ts'
import { defined } from '../../../components/defined.ts'
import type { EntityField } from '../../../document/entity-field.ts'
import { LiveField } from '../../../document/LiveField.tsx'

type LineFieldProps<F extends Fields> = EntityField<F, 'text'> &
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
