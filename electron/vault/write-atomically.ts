// Safe: nothing is imported by it. The package carries no types, and the tests' project compiles this file
// without finding a declaration that stands alone.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./write-file-atomic.d.ts" />
import writeFileAtomic from 'write-file-atomic'

/** Replaces a small file in one step, for its owner's eyes only: after a crash the old or the new one is there, whole. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  await writeFileAtomic(path, text, { mode: 0o600 })
}
