type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out what is undefined, so that optional props can be handed on (exactOptionalPropertyTypes). */
export function defined<T extends object>(props: T): Defined<T> {
  // Safe: only keys whose value is undefined are taken out.
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined),
  ) as Defined<T>
}
