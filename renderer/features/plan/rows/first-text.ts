import type { Root } from '../../../../shared/document/shape.ts'

/** The first text of an entity: what its row is read and called by; '' when there is none. */
export function toFirstText(root: Root, entity: object | null | undefined): string {
  const [first] = Object.entries(root.fields).find(([, field]) => field.kind === 'text') ?? []
  if (first === undefined || entity === null || entity === undefined) return ''
  // Safe: read by name, and checked below.
  const words = (entity as Readonly<Record<string, unknown>>)[first]
  return typeof words === 'string' ? words : ''
}
