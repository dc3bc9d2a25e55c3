import { isIPv4 } from 'node:net'
import { networkInterfaces } from 'node:os'

/** This computer's own addresses on a network, IPv4 first: they are the ones people can read aloud. */
export const readOwnAddresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter(({ internal, address }) => !internal && !address.toLowerCase().startsWith('fe80:'))
    .map(({ address }) => address)
    .toSorted((a, b) => Number(isIPv4(b)) - Number(isIPv4(a)))
