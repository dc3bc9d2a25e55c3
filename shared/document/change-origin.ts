/**
 * Who made a change, given to every `transact`. Yjs compares origins by identity, so an undo manager
 * tracks exactly the object its view was given.
 */
export type ChangeOrigin =
  | Readonly<{ source: 'view'; label: string }>
  | Readonly<{ source: 'host'; reason: 'seed' | 'migration' | 'log' | 'participant' }>
