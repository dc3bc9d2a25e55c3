/** Initials for a presence badge; never more than two letters. */
export const toInitials = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '')
    .flatMap((part, index, all) => (index === 0 || index === all.length - 1 ? [part] : []))
    .map((part) => part.charAt(0).toUpperCase())
    .join('')
