/** Above this a buffer is handed over instead of copied once more by the message itself. */
const transferFromBytes = 16 * 1024

/**
 * Makes a call's bytes fit to be posted. A message copies the whole buffer behind a view, and a view from
 * a socket lies in a pool of 64 KiB: so each view becomes a buffer of its own. The caller's buffers are
 * never handed over themselves; large copies are.
 */
export function toSendable(
  args: object,
): Readonly<{ value: object; transfer: readonly ArrayBuffer[] }> {
  const transfer: ArrayBuffer[] = []
  const entries = Object.entries(args).map(([name, value]: [string, unknown]) => {
    if (!(value instanceof Uint8Array)) return [name, value]
    const copy = new Uint8Array(value)
    if (copy.byteLength >= transferFromBytes) transfer.push(copy.buffer)
    return [name, copy]
  })
  return { value: Object.fromEntries(entries) as object, transfer }
}
