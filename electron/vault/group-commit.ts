import { type AppErrorShape, type ErrorCode, toErrorShape } from '../../shared/errors/app-error.ts'
import { writingOperations } from './build-operations.ts'
import type { VaultDatabase } from './database-file.ts'
import { findStorageFault } from './storage-fault.ts'
import type { OperationName, VaultOperations } from './vault-operations.ts'

/** A call on its way to the vault's thread. */
export type Call = Readonly<{ id: number; name: OperationName; args: unknown }>
/** The answer to the call of that id. */
export type Reply =
  Readonly<{ id: number; value: unknown }> | Readonly<{ id: number; error: AppErrorShape }>
/** All answers of one transaction. */
export type BatchOutcome = Readonly<{
  replies: readonly Reply[]
  /** True after a failed write or fsync: this connection must not be used any more. */
  isBroken: boolean
}>

/**
 * Runs all given calls in order and in one transaction, and answers after its commit. Each write has a
 * savepoint, so a call that fails by itself undoes nobody else's. When the disk is full or fails, all of
 * the batch is undone and rejected, also what it read: that might have been somebody's undone write.
 */
export function groupCommit(
  db: VaultDatabase,
  operations: VaultOperations,
): (calls: readonly Call[]) => BatchOutcome {
  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')
  const perform = performCall(db, operations)

  return (calls) => {
    const writes = calls.some(({ name }) => writingOperations[name])
    try {
      if (writes) begin.run()
      const replies = calls.map(perform)
      if (writes) commit.run()
      return { replies, isBroken: false }
    } catch (error) {
      const code: ErrorCode = findStorageFault(error) ?? 'internal'
      const isUndone = rollBack(db)
      const replies = calls.map(({ id }) => ({ id, error: { code, details: {} } }))
      return { replies, isBroken: code !== 'storage/full' || !isUndone }
    }
  }
}

function performCall(db: VaultDatabase, operations: VaultOperations): (call: Call) => Reply {
  const mark = db.prepare('SAVEPOINT call')
  const keep = db.prepare('RELEASE call')
  const undo = db.prepare('ROLLBACK TO call')

  return ({ id, name, args }) => {
    const isWrite = writingOperations[name]
    if (isWrite) mark.run()
    try {
      // Safe: name and args were typed together where the call was made; TypeScript cannot follow that here.
      const operation = operations[name] as (args: unknown) => unknown
      const value = operation(args)
      if (isWrite) keep.run()
      return { id, value }
    } catch (error) {
      if (findStorageFault(error) !== null) throw error
      if (isWrite) {
        undo.run()
        keep.run()
      }
      return { id, error: toErrorShape(error) }
    }
  }
}

function rollBack(db: VaultDatabase): boolean {
  try {
    if (db.inTransaction) db.exec('ROLLBACK')
    return true
  } catch {
    return false
  }
}
