import type { Fields, Root } from '../../shared/document/shape.ts'

type KeyOf<F extends Fields, Kind extends 'text' | 'scalar' | 'set'> = {
  [K in keyof F]: F[K] extends { kind: Kind } ? K : never
}[keyof F] &
  string

/** What a field on a page is told: where it stands in the document, and what it is called. */
export type EntityField<F extends Fields, Kind extends 'text' | 'scalar' | 'set'> = Readonly<{
  root: Root<F>
  id: string
  field: KeyOf<F, Kind>
  label: string
}>
