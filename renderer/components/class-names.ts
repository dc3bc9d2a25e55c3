/** Joins class names, leaving out what does not apply. CSS modules answer `undefined` for a missing class. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter((name) => typeof name === 'string' && name !== '').join(' ')
