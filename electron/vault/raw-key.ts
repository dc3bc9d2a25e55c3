/**
 * The key as SQLCipher wants it raw: x'<64 hex digits>'. Written into a buffer digit by digit and not via
 * a string, because a string cannot be wiped. The caller fills the buffer with zeros after use.
 */
export function toRawKey(key: Uint8Array): Buffer {
  const text = Buffer.alloc(key.length * 2 + 3)
  text.write("x'", 0, 'latin1')
  for (const [index, byte] of key.entries()) {
    text[2 + index * 2] = hexDigit(byte >> 4)
    text[3 + index * 2] = hexDigit(byte & 15)
  }
  text.write("'", text.length - 1, 'latin1')
  return text
}

const hexDigit = (value: number): number => (value < 10 ? 0x30 : 0x57) + value
