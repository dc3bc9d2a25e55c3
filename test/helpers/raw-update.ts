import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

export type RawId = Readonly<{ client: number; clock: number }>
/** One struct as it stands in the bytes of an update: every field can be set on its own, sound or not. */
export type RawStruct = Readonly<{
  ref: number
  /** Length of a gc, skip or deleted struct. */
  length: number
  origin: RawId | null
  rightOrigin: RawId | null
  /** A root's name, or the id of a parent. Only written where there is no origin. */
  parent: string | RawId
  parentSub: string | null
  text: string
  values: readonly unknown[]
  typeRef: number
}>
export type RawBlock = Readonly<{ client: number; clock: number; structs: readonly RawStruct[] }>
export type RawRange = Readonly<{ clock: number; length: number }>
export type RawUpdate = Readonly<{
  blocks: readonly RawBlock[]
  deletes: readonly Readonly<{ client: number; ranges: readonly RawRange[] }>[]
}>

/** Numbers of the kinds of structs in the update format of Yjs. */
export const refs = { gc: 0, deleted: 1, string: 4, type: 7, any: 8, skip: 10 } as const
const gcStruct: RawStruct = {
  ref: refs.gc,
  length: 1,
  origin: null,
  rightOrigin: null,
  parent: '',
  parentSub: null,
  text: '',
  values: [],
  typeRef: 1,
}

/** A struct with these fields, and harmless ones for the rest. */
export const rawStruct = (fields: Partial<RawStruct>): RawStruct => ({ ...gcStruct, ...fields })

/** Takes an honest update apart. */
export function toRawUpdate(update: Uint8Array): RawUpdate {
  const { structs, ds } = Y.decodeUpdate(update)
  const blocks: { client: number; clock: number; structs: RawStruct[] }[] = []
  for (const struct of structs) {
    const last = blocks.at(-1)
    if (last?.client === struct.id.client) last.structs.push(toRawStruct(struct))
    else {
      const { client, clock } = struct.id
      blocks.push({ client, clock, structs: [toRawStruct(struct)] })
    }
  }
  const deletes = [...ds.clients].map(([client, ranges]) => ({
    client,
    ranges: ranges.map(({ clock, len }) => ({ clock, length: len })),
  }))
  return { blocks, deletes }
}

function toRawStruct(struct: Y.Item | Y.GC | Y.Skip): RawStruct {
  if (struct instanceof Y.Skip) return rawStruct({ ref: refs.skip, length: struct.length })
  if (!(struct instanceof Y.Item)) return rawStruct({ length: struct.length })
  const { content, origin, rightOrigin, parentSub } = struct
  // Safe: an update that was only decoded names its roots, and gives other parents as ids.
  const parent = (struct.parent ?? '') as unknown as string | RawId
  const place = {
    origin,
    rightOrigin,
    parent,
    parentSub,
    ref: content.getRef(),
    length: struct.length,
  }
  if (content instanceof Y.ContentString) return rawStruct({ ...place, text: content.str })
  if (content instanceof Y.ContentAny) return rawStruct({ ...place, values: content.arr })
  const isText = content instanceof Y.ContentType && content.type instanceof Y.Text
  return rawStruct({ ...place, typeRef: isText ? 2 : 1 })
}

/** Writes an update in the v1 encoding of Yjs, whatever it says. */
export const encodeRaw = ({ blocks, deletes }: RawUpdate): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, blocks.length)
    for (const { client, clock, structs } of blocks) {
      encoding.writeVarUint(encoder, structs.length)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      for (const struct of structs) encodeStruct(encoder, struct)
    }
    encoding.writeVarUint(encoder, deletes.length)
    for (const { client, ranges } of deletes) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, ranges.length)
      for (const { clock, length } of ranges) {
        encoding.writeVarUint(encoder, clock)
        encoding.writeVarUint(encoder, length)
      }
    }
  })

function encodeStruct(encoder: encoding.Encoder, struct: RawStruct): void {
  const { ref, length, origin, rightOrigin, parent, parentSub } = struct
  if (ref === refs.gc || ref === refs.skip) {
    encoding.writeUint8(encoder, ref)
    encoding.writeVarUint(encoder, length)
    return
  }
  const flags = (origin ? 128 : 0) | (rightOrigin ? 64 : 0) | (parentSub === null ? 0 : 32)
  encoding.writeUint8(encoder, ref | flags)
  if (origin) encodeId(encoder, origin)
  if (rightOrigin) encodeId(encoder, rightOrigin)
  if (!origin && !rightOrigin) {
    encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0)
    if (typeof parent === 'string') encoding.writeVarString(encoder, parent)
    else encodeId(encoder, parent)
    if (parentSub !== null) encoding.writeVarString(encoder, parentSub)
  }
  encodeContent(encoder, struct)
}

function encodeId(encoder: encoding.Encoder, { client, clock }: RawId): void {
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
}

function encodeContent(encoder: encoding.Encoder, struct: RawStruct): void {
  switch (struct.ref) {
    case refs.deleted:
      return encoding.writeVarUint(encoder, struct.length)
    case 2: // json
      encoding.writeVarUint(encoder, 1)
      return encoding.writeVarString(encoder, '{"a":1}')
    case 3: // binary
      return encoding.writeVarUint8Array(encoder, Uint8Array.of(1, 2, 3))
    case refs.string:
      return encoding.writeVarString(encoder, struct.text)
    case 5: // embed
      return encoding.writeVarString(encoder, '{"image":"x"}')
    case 6: // format
      encoding.writeVarString(encoder, 'bold')
      return encoding.writeVarString(encoder, 'true')
    case refs.type:
      encoding.writeVarUint(encoder, struct.typeRef)
      if (struct.typeRef === 3 || struct.typeRef === 5) encoding.writeVarString(encoder, 'p')
      return undefined
    case 9: // subdocument
      encoding.writeVarString(encoder, 'guid')
      return encoding.writeAny(encoder, {})
    default:
      encoding.writeVarUint(encoder, struct.values.length)
      for (const value of struct.values) encoding.writeAny(encoder, value as encoding.AnyEncodable)
      return undefined
  }
}
