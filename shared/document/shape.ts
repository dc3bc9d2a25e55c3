import { z } from 'zod'
import { isOrderKey } from './order-key.ts'

/**
 * The language in which a document kind is described. Every root is a Y.Map<id, entity>, every entity a
 * Y.Map<field, value>, every field one of three kinds. Flat on purpose: three levels are all a guard
 * has to understand. Order is a field and not a Y.Array index: Yjs has no move, and when two people
 * delete-and-insert one item, it is doubled.
 */
export type TextField = Readonly<{ kind: 'text'; maxLength: number }>
export type ScalarField<T = unknown> = Readonly<{
  kind: 'scalar'
  schema: z.ZodType<T>
  /** What a reader sees where the stored value cannot be read. */
  fallback: T
}>
/** A set of ids or words; two people can change it at once. */
export type SetField = Readonly<{ kind: 'set' }>
export type Field = TextField | ScalarField | SetField
export type Fields = Readonly<Record<string, Field>>

/** One list of entities of a document, with its fields. */
export type Root<F extends Fields = Fields> = Readonly<{
  name: string
  fields: F
  /** 'anyone' adds and removes; 'fixed' entities are made by the host, participants fill them; 'host' only the host writes. */
  writers: 'anyone' | 'fixed' | 'host'
}>

/** All roots of one document kind, by name. */
export type DocumentShape = Readonly<Record<string, Root>>

/** A field's value as plain data. */
export type FieldValue<F> = F extends TextField
  ? string
  : F extends ScalarField<infer T>
    ? T
    : F extends SetField
      ? readonly string[]
      : never

/** One entity of a root as plain readonly data, with its id. */
export type Entity<R extends Root> = Readonly<
  { id: string } & { [K in keyof R['fields']]: FieldValue<R['fields'][K]> }
>

/** Text that people type together; a Y.Text, so that two people's words both stay. */
export const text = (maxLength = 20_000): TextField => ({ kind: 'text', maxLength })

/** One picked value (choice, date, number, reference); the last writer wins. Never for typed words. */
export const scalar = <T>(schema: z.ZodType<T>, fallback: T): ScalarField<T> => ({
  kind: 'scalar',
  schema,
  fallback,
})

/** A set of ids; concurrent additions all stay. */
export const set = (): SetField => ({ kind: 'set' })

/** Any id in a document. `__proto__` is left out: as a key of a plain object it would change that object's kind. */
export const entityIdPattern = /^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/
const entityId = z.string().regex(entityIdPattern)

/** A key of `fractional-indexing`; the entity id breaks ties. */
export const order = (): ScalarField<string> => scalar(z.string().refine(isOrderKey), 'a0')
/** A reference to a person, network person or party of the same plan, or null. */
export const reference = (): ScalarField<string | null> => scalar(entityId.nullable(), null)
/** A calendar day as 'YYYY-MM-DD', or null. */
export const day = (): ScalarField<string | null> => scalar(z.iso.date().nullable(), null)
/** A day as far as it is known: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', or null. */
export const partialDay = (): ScalarField<string | null> =>
  scalar(z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)]).nullable(), null)
/** A moment as ISO 8601 text in UTC, or null. */
export const moment = (): ScalarField<string | null> => scalar(z.iso.datetime().nullable(), null)
/** Yes, no or not yet asked. */
export const yesNo = (): ScalarField<boolean | null> => scalar(z.boolean().nullable(), null)
/** A whole number from `min` to `max`, or null. */
export const whole = (min: number, max: number): ScalarField<number | null> =>
  scalar(z.int().min(min).max(max).nullable(), null)
/** One of a closed list. */
export const choice = <T extends string>(
  schema: z.ZodType<T>,
  fallback: NoInfer<T>,
): ScalarField<T> => scalar(schema, fallback)

/** Declares a root under its name in the document. */
export const root = <F extends Fields>(
  name: string,
  fields: F,
  writers: Root['writers'] = 'anyone',
): Root<F> => ({ name, fields, writers })
