/** What an entity of the plan can come from. */
type SourceKind = 'reverseTest'

/** How the plan notes where something came from: 'reverseTest:OT-1'. */
export const toSourceRef = (kind: SourceKind, id: string): string => `${kind}:${id}`

/** Reads such a note; null for nothing, or for a kind that is not known here. */
export function readSourceRef(
  ref: string | null,
): Readonly<{ kind: SourceKind; id: string }> | null {
  const [kind, ...rest] = (ref ?? '').split(':')
  const id = rest.join(':')
  return kind === 'reverseTest' && id !== '' ? { kind, id } : null
}
