/** Crockford's alphabet: no I, L, O or U, so that a written key is read back as it was meant. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 8
const groupLength = 4
const dataSymbols = groups * groupLength

/** Bytes in a recovery key: 160 bits. */
export const recoveryKeyBytes = (dataSymbols * 5) / 8

/**
 * A recovery key as people write it: 8 groups of 4, and one check symbol after the last. The check is a
 * sum over GF(32) with a weight per place, and finds every single wrong symbol and every two neighbours
 * swapped. Crockford's own check (mod 37) needs signs such as ~ and $, which nobody reads aloud well.
 */
export function toRecoveryKeyText(key: Uint8Array): string {
  const symbols = toSymbols(key)
  const parts = Array.from({ length: groups }, (_, index) =>
    toText(symbols.slice(index * groupLength, (index + 1) * groupLength)),
  )
  return `${parts.join('-')}${toText([checkOf(symbols)])}`
}

/** Reads a typed recovery key. Forgives case, spaces, dashes, O for 0 and I or L for 1; null when mistyped. */
export function readRecoveryKeyText(text: string): Uint8Array | null {
  const written = text
    .toUpperCase()
    .replaceAll(/[\s\u002D\u2010-\u2015\u2212._]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const symbols = Array.from(written, (symbol) => alphabet.indexOf(symbol))
  if (symbols.length !== dataSymbols + 1 || symbols.includes(-1)) return null
  const data = symbols.slice(0, dataSymbols)
  return checkOf(data) === symbols[dataSymbols] ? toBytes(data) : null
}

const toText = (symbols: readonly number[]): string =>
  symbols.map((symbol) => alphabet.charAt(symbol)).join('')

function toSymbols(key: Uint8Array): readonly number[] {
  let bits = 0n
  for (const byte of key) bits = (bits << 8n) | BigInt(byte)
  return Array.from({ length: dataSymbols }, (_, index) =>
    Number((bits >> BigInt((dataSymbols - 1 - index) * 5)) & 31n),
  )
}

function toBytes(symbols: readonly number[]): Uint8Array {
  let bits = 0n
  for (const symbol of symbols) bits = (bits << 5n) | BigInt(symbol)
  return Uint8Array.from({ length: recoveryKeyBytes }, (_, index) =>
    Number((bits >> BigInt((recoveryKeyBytes - 1 - index) * 8)) & 255n),
  )
}

/** Sum of symbol times 2^place in GF(32) with x^5 = x^2 + 1; a final doubling keeps the last place weighted too. */
const checkOf = (symbols: readonly number[]): number =>
  symbols.reduce((sum, symbol) => twice(sum ^ symbol), 0)

const twice = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31
