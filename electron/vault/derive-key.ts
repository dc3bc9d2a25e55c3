import { argon2id } from 'hash-wasm'
import { z } from 'zod'

/**
 * Cost of Argon2id. The floor is OWASP's minimum (19 MiB, 2 passes) and stands in code: a vault.json that
 * asks for less is refused, so nobody can cheapen guessing by editing it. The ceiling keeps an edited file
 * from taking the machine's memory.
 */
export const kdfCost = z.object({
  memoryKiB: z
    .int()
    .min(19 * 1024)
    .max(1024 * 1024),
  passes: z.int().min(2).max(16),
  lanes: z.literal(1),
})
export type KdfCost = Readonly<z.output<typeof kdfCost>>

/** About 0.6 s on a laptop of 2020. One lane: the WebAssembly runs on one core anyway. */
export const defaultKdfCost: KdfCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 }

/** What one derivation needs, as data that can go to another thread. */
export type Derivation = Readonly<{ passphrase: Uint8Array; salt: Uint8Array; cost: KdfCost }>

/** Derives the 32-byte key that wraps the data key. Blocks its thread for the whole time it takes. */
export async function deriveKey({ passphrase, salt, cost }: Derivation): Promise<Uint8Array> {
  const { memoryKiB, passes, lanes } = kdfCost.parse(cost)
  return argon2id({
    password: passphrase,
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  })
}

/** The bytes that are hashed. NFKC, because keyboards differ in how they write the same é. */
export const toPassphraseBytes = (passphrase: string): Uint8Array =>
  new TextEncoder().encode(passphrase.normalize('NFKC'))
