/**
 * Lines for a spreadsheet: semicolons, as Dutch spreadsheets expect, and a mark at the start by which
 * they know that names like Zoë are UTF-8. A cell that would be read as a formula gets an apostrophe.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(toCell).join(';')).join('\r\n')}\r\n`

function toCell(text: string): string {
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
