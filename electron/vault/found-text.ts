/** Around the words found in a snippet: control signs, which no indexed text holds. */
export const foundMarks = { start: '\u0002', end: '\u0003' } as const
