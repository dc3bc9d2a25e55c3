import type { Fields } from '../../../../shared/document/shape.ts'
import { defined } from '../../../components/defined.ts'
import { ReadValue } from '../../../components/ReadValue.tsx'
import type { EntityField } from '../../../document/entity-field.ts'
import { LiveField } from '../../../document/LiveField.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { findPlanRoot } from '../remarks/remark-target.ts'
import { RemarkButton } from '../remarks/RemarkButton.tsx'
import remarkStyles from '../remarks/remarks.module.css'
import { useCanWrite } from '../use-can-write.ts'

type PlanTextProps<F extends Fields> = EntityField<F, 'text'> &
  Readonly<{
    /** With its label above it is a field to fill in; without, a line that explains itself. */
    isLabelShown?: boolean
    multiline?: boolean
    size?: 'sm' | 'md' | 'lg' | 'xl'
    isBold?: boolean
    placeholder?: string
    onEnter?: () => void
    onEmptyBackspace?: () => void
  }>

/** A text of the plan that everyone types in together; plain text for who may only read. */
export function PlanText<F extends Fields>(props: PlanTextProps<F>) {
  const { root, id, field, label, isLabelShown = false, ...rest } = props
  const canWrite = useCanWrite(root)
  if (isLabelShown && !canWrite)
    return <PlanTextRead root={root} id={id} field={field} label={label} />
  const live = (
    <LiveField
      root={root}
      id={id}
      field={field}
      label={label}
      isLabelShown={isLabelShown}
      look={isLabelShown ? 'box' : 'line'}
      {...defined(rest)}
    />
  )
  // Texts without a label stand in a row, whose menu has the way to its remarks.
  if (!isLabelShown || findPlanRoot(root.name) !== root) return live
  return (
    <div className={remarkStyles.field}>
      {live}
      <RemarkButton rootName={root.name} id={id} field={field} name={label} />
    </div>
  )
}

/** Says so when a field was left open: an empty line under a label looks like something missing. */
function PlanTextRead<F extends Fields>({ root, id, field, label }: EntityField<F, 'text'>) {
  const fields = useFields(root, id, [field]) as Readonly<Record<string, unknown>> | null
  // Safe: a text field reads as a string.
  return <ReadValue label={label}>{fields?.[field] as string | undefined}</ReadValue>
}
