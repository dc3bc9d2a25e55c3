import * as decoding from 'lib0/decoding'

/** Far more client ids than a document of a household sees in its whole life. */
const maxEntries = 10_000

/** True when the bytes are one state vector, with nothing left over and no more entries than is honest. */
export function isStateVector(bytes: Uint8Array): boolean {
  try {
    const decoder = decoding.createDecoder(bytes)
    const entries = decoding.readVarUint(decoder)
    if (entries > maxEntries) return false
    for (let entry = 0; entry < entries * 2; entry++) decoding.readVarUint(decoder)
    return !decoding.hasContent(decoder)
  } catch {
    return false
  }
}
