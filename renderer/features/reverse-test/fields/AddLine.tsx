import { flushSync } from 'react-dom'
import type { Root } from '../../../../shared/document/shape.ts'
import { Button } from '../../../components/Button.tsx'
import { focusField, toFieldName } from '../../../document/field-name.ts'

type AddLineProps = Readonly<{
  children: string
  root: Root
  /** The text of the new line that the focus goes to. */
  field: string
  /** Adds it and answers its id; null when it may not. */
  onAdd: () => string | null
}>

/** Adds a line to a list and goes on typing in it. */
export function AddLine({ children, root, field, onAdd }: AddLineProps) {
  const add = (): void => {
    // Synchronous, so that the new line is there to receive the focus.
    const id = flushSync(onAdd)
    if (id !== null) focusField(toFieldName(root, id, field))
  }
  return (
    <div>
      <Button icon="plus" onPress={add}>
        {children}
      </Button>
    </div>
  )
}
