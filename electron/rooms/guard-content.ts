import * as Y from 'yjs'
import { entityIdPattern, type Field } from '../../shared/document/shape.ts'
import type { Place } from './guard-places.ts'

/** Longest picked value; ids, dates, order keys and choices are all shorter. */
const maxScalarLength = 1024

/** True for the few kinds of content that these documents know, wherever they stand. */
export function isKnownContent(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return true
  // Exact classes: every other shared type of Yjs is a sort of these two or of a list.
  if (content instanceof Y.ContentType)
    return content.type.constructor === Y.Map || content.type.constructor === Y.Text
  return content instanceof Y.ContentAny && content.arr.every(isScalar)
}

/** True when this content may stand at this place. Values are judged later, on the whole entity. */
export function fitsPlace(content: Y.Item['content'], { container, key }: Place): boolean {
  switch (container.level) {
    case 'gone':
      return true
    case 'root':
      return key !== null && entityIdPattern.test(key) && (isDeleted(content) || isMap(content))
    case 'entity':
      return key !== null && Object.hasOwn(container.root.fields, key)
        ? isDeleted(content) || fitsField(content, container.root.fields[key])
        : false
    case 'text':
      return key === null && (isDeleted(content) || content instanceof Y.ContentString)
    case 'set':
      return key !== null && entityIdPattern.test(key) && (isDeleted(content) || isTrue(content))
  }
}

function fitsField(content: Y.Item['content'], field: Field | undefined): boolean {
  switch (field?.kind) {
    case 'text':
      return content instanceof Y.ContentType && content.type.constructor === Y.Text
    case 'set':
      return isMap(content)
    case 'scalar':
      return content instanceof Y.ContentAny
    case undefined:
      return false
  }
}

const isDeleted = (content: Y.Item['content']): boolean => content instanceof Y.ContentDeleted
const isMap = (content: Y.Item['content']): boolean =>
  content instanceof Y.ContentType && content.type.constructor === Y.Map
const isTrue = (content: Y.Item['content']): boolean =>
  content instanceof Y.ContentAny && content.arr.every((value) => value === true)

function isScalar(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return value.length <= maxScalarLength
    case 'number':
      return Number.isFinite(value)
    case 'boolean':
      return true
    default:
      return value === null
  }
}
