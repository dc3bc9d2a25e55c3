/** The `subscribe` of something that is not there. */
export const neverChanges = (): (() => void) => () => undefined
