/**
 * Rows as a file that a Dutch spreadsheet opens: semicolons, and a mark at the start by which it knows that
 * names like Zoë are UTF-8. A cell that would be read as a formula gets an apostrophe.
 */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(toCell).join(';')).join('\r\n')}\r\n`

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
