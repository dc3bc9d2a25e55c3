import * as Y from 'yjs'
import {
  type DocumentShape,
  entityIdPattern,
  type Field,
  type Root,
  type TextField,
} from './shape.ts'

/** What is wrong with a document, in words for a log: places and kinds, never content. Null is sound. */
export type ShapeFault = Readonly<{ root: string; field: string | null; problem: string }>

/** Checks a whole document against its shape. */
export function findShapeFault(doc: Y.Doc, shape: DocumentShape): ShapeFault | null {
  for (const name of doc.share.keys()) {
    const root = Object.hasOwn(shape, name) ? shape[name] : undefined
    if (root === undefined) return { root: name, field: null, problem: 'unknown root' }
    const map = findRootMap(doc, name)
    if (map === null || hasSideContent(map))
      return { root: name, field: null, problem: 'not a map' }
    for (const [id, stored] of map) {
      const fault = findEntityFault(root, id, stored)
      if (fault !== null) return fault
    }
  }
  return null
}

/**
 * Checks one entity: a sound id, no field but those of the shape, each of its kind and within its bounds.
 * Texts and sets must be there. A picked value may be absent and then reads as its fallback: undoing a
 * removal while someone else picked a value leaves it so, and that is honest work.
 * With `changed`, looks at those fields only.
 */
export function findEntityFault(
  root: Root,
  id: string,
  stored: unknown,
  changed?: Iterable<string>,
): ShapeFault | null {
  const at = (field: string | null, problem: string): ShapeFault => ({
    root: root.name,
    field,
    problem,
  })
  if (!entityIdPattern.test(id)) return at(null, 'bad id')
  if (!(stored instanceof Y.Map) || hasSideContent(stored)) return at(null, 'not an entity')
  for (const name of changed ?? stored.keys()) {
    if (!Object.hasOwn(root.fields, name)) return at(null, 'unknown field')
  }
  for (const name of changed ?? Object.keys(root.fields)) {
    const field = root.fields[name]
    const problem = field === undefined ? null : findFieldProblem(field, stored.get(name))
    if (problem !== null) return at(name, problem)
  }
  return null
}

/**
 * The length at which a text is refused. Wider than the length at which a screen stops typing: people who
 * each stay within that one, without having seen each other, can pass it together.
 */
export const hardTextLength = ({ maxLength }: TextField): number => maxLength * 4

function findFieldProblem(field: Field, value: unknown): string | null {
  switch (field.kind) {
    case 'text':
      if (!(value instanceof Y.Text) || value._map.size > 0) return 'not a text'
      return value.length > hardTextLength(field) ? 'text too long' : null
    case 'set':
      if (!(value instanceof Y.Map) || hasSideContent(value)) return 'not a set'
      for (const [member, flag] of value) {
        if (!entityIdPattern.test(member) || flag !== true) return 'bad member'
      }
      return null
    case 'scalar':
      return value === undefined || field.schema.safeParse(value).success ? null : 'bad value'
  }
}

function findRootMap(doc: Y.Doc, name: string): Y.Map<unknown> | null {
  try {
    return doc.getMap(name)
  } catch {
    return null // someone defined this root as a text or a list
  }
}

/** List content inside a map: no reader shows it, so it would be a hiding place. */
const hasSideContent = (map: Y.Map<unknown>): boolean => map._start !== null
