import { unparse } from 'papaparse'

const byteOrderMark = '\ufeff'

/** Rows as a Dutch Excel opens them; a cell is never taken for a formula. */
export const rowsToCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  byteOrderMark +
  unparse(
    rows.map((row) => [...row]),
    { delimiter: ';', escapeFormulae: true, newline: '\r\n' },
  )
