import type { Fields, Root } from '../../shared/document/shape.ts'
import { toFieldName } from './field-name.ts'
import { LiveText, type LiveTextProps } from './LiveText.tsx'
import { useRight } from './use-right.ts'
import { useDocumentOf } from './use-live-document.ts'
import { toSoftLimit } from './soft-limit.ts'
import { useText } from './use-text.ts'

type TextKey<F extends Fields> = {
  [K in keyof F]: F[K] extends { kind: 'text' } ? K : never
}[keyof F] &
  string

type LiveFieldProps<F extends Fields> = Omit<LiveTextProps, 'text' | 'field' | 'maxLength'> &
  Readonly<{ root: Root<F>; id: string; field: TextKey<F> }>

/**
 * A text field of an entity, live: bound to its text, bounded by its shape, to be read by who may only
 * read. Nothing while the entity is not there.
 */
export function LiveField<F extends Fields>(props: LiveFieldProps<F>) {
  const { root, id, field, readOnly = false, ...rest } = props
  const text = useText(root, id, field)
  const right = useRight(useDocumentOf(root)?.kind)
  if (text === null) return null
  return (
    <LiveText
      {...rest}
      text={text}
      field={toFieldName(root, id, field)}
      readOnly={readOnly || right === 'read'}
      maxLength={toSoftLimit(root.fields[field])}
    />
  )
}
