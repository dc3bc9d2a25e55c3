import type { VaultDatabase } from '../database-file.ts'

/** One step of the vault's shape. `version` counts up by one; `up` runs inside the runner's transaction. */
export type Migration = Readonly<{ version: number; name: string; up(db: VaultDatabase): void }>
