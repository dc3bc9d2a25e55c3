/** The first word of a name: short enough to stand beside a caret. */
export const toFirstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name
