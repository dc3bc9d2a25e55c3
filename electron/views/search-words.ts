import { z } from 'zod'

/** Names of fields that hold a reference and no words. */
const isReference = (name: string): boolean =>
  /^(id|key|hash|seq|version)$|Ids?$|Key$|Hash$/.test(name)

/**
 * The prose in a record's body, in the order of its schema: free text only, no words of closed lists, ids,
 * days or hashes. Empty when the body does not fit. The schema decides what is prose, so that a new kind
 * of record can be found without a list of its fields.
 */
export function readWords(schema: z.ZodType, body: unknown): readonly string[] {
  const parsed = schema.safeParse(body)
  return parsed.success ? wordsOf(schema, parsed.data) : []
}

function wordsOf(schema: unknown, value: unknown): readonly string[] {
  if (value === null || value === undefined) return []
  if (schema instanceof z.ZodString) {
    const isFormed = schema.format !== null || schema.def.checks?.some(isPattern) === true
    return typeof value === 'string' && !isFormed ? [value] : []
  }
  if (schema instanceof z.ZodObject) return wordsOfObject(schema.shape, value)
  if (schema instanceof z.ZodArray) return wordsOfList(schema.element, value)
  if (schema instanceof z.ZodRecord)
    return wordsOfList(schema.valueType, Object.values(Object(value)))
  if (schema instanceof z.ZodUnion) return wordsOfUnion(schema.options, value)
  const inner = innerOf(schema)
  return inner === null ? [] : wordsOf(inner, value)
}

function innerOf(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe) return schema.in
  const isWrapper =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault
  return isWrapper ? schema.unwrap() : null
}

const wordsOfObject = (
  shape: Readonly<Record<string, unknown>>,
  value: unknown,
): readonly string[] =>
  Object.entries(shape).flatMap(([name, field]) =>
    isReference(name) ? [] : wordsOf(field, Reflect.get(Object(value), name)),
  )

const wordsOfList = (element: unknown, value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((item) => wordsOf(element, item)) : []

const wordsOfUnion = (options: readonly unknown[], value: unknown): readonly string[] => {
  const fitting = options.find(
    (option) => option instanceof z.ZodType && option.safeParse(value).success,
  )
  return wordsOf(fitting, value)
}

const isPattern = (check: unknown): boolean => {
  const definition: unknown = Reflect.get(Object(Reflect.get(Object(check), '_zod')), 'def')
  return Reflect.get(Object(definition), 'check') === 'string_format'
}
