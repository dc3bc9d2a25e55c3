/**
 * The text of a list, whatever program wrote it. A Dutch spreadsheet's plain "CSV" is Windows-1252: read as
 * UTF-8, every "ë" of a name would be lost. Bytes that are no UTF-8 are therefore read as that.
 */
export function decodeList(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
