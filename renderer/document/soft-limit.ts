import type { Field } from '../../shared/document/shape.ts'

/**
 * Up to where a text can be filled here. A tenth stays free, at most 200: the host refuses a text over its
 * limit, and what two people type at the same moment is only added up there.
 */
export function toSoftLimit(field: Field | undefined): number {
  const hard = field?.kind === 'text' ? field.maxLength : Infinity
  return hard === Infinity ? hard : hard - Math.min(200, Math.ceil(hard / 10))
}
