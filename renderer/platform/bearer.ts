import { doorTokenStore } from './door-token.ts'
import { tokenStore } from './token-store.ts'

const listeners = new Set<() => void>()

/** Says with which token this tab speaks from now on; tells the listeners. */
export function takeBearer(token: string): void {
  tokenStore.keep(token)
  tellBearer()
}

/** Ends this tab's session: back to the door's token if it has one, else to none. */
export function dropBearer(): void {
  const door = doorTokenStore.read()
  if (door === null) tokenStore.drop()
  else tokenStore.keep(door)
  tellBearer()
}

/** Calls `listener` when another token is in use; answers its stop function. */
export function onBearer(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True while this tab stands before the vault door. */
export const isAtDoor = (): boolean => {
  const token = tokenStore.read()
  return token !== null && token === doorTokenStore.read()
}

/** Tells the listeners that the kept token may be another one. */
export function tellBearer(): void {
  for (const listener of listeners) listener()
}
