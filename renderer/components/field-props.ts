import type { ReactNode } from 'react'

/** What every field has: its name, its help, and what is wrong with what was filled in. */
export type FieldProps = Readonly<{
  label: string
  hint?: ReactNode
  /** A whole sentence with what to do; the typed text stays in the field. */
  error?: string | null
  isDisabled?: boolean
  /** Only where the label stands in sight elsewhere, such as a column head. */
  isLabelHidden?: boolean
}>
