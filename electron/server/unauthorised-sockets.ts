/** Sockets without a good token that are still being told so: in all, and per address. */
const inAll = 20
const perAddress = 4

/** The places that strangers can hold. */
export type UnauthorisedSockets = Readonly<{
  /** Null when there are too many; else what to call when the socket is gone. */
  enter(address: string): (() => void) | null
}>

/**
 * Bounds what strangers can hold open. Only them: a token is known before the handshake, so a table of
 * thirty behind one address is never counted here.
 */
export function createUnauthorisedSockets(): UnauthorisedSockets {
  const counts = new Map<string, number>()
  let total = 0
  return {
    enter(address) {
      const count = counts.get(address) ?? 0
      if (total >= inAll || count >= perAddress) return null
      total += 1
      counts.set(address, count + 1)
      return () => {
        total -= 1
        const left = (counts.get(address) ?? 1) - 1
        if (left === 0) counts.delete(address)
        else counts.set(address, left)
      }
    },
  }
}
