import { text } from 'node:stream/consumers'
import { openVault } from '../../electron/vault/open-vault.ts'

/** Child process of the kill test: eight writers at once, each acknowledged row printed as its number. */
const [folder = ''] = process.argv.slice(2)
const workerUrl = new URL('../../electron/vault/worker.ts', import.meta.url)
const vault = await openVault({ folder, workerUrl }, { passphrase: await text(process.stdin) })

async function writeForEver(clientId: number): Promise<never> {
  for (;;) {
    const { seq } = await vault.call('appendUpdate', {
      documentId: 'doc-1',
      epoch: 'epoch-1',
      participantId: 'writer',
      clientId,
      at: Date.now(),
      update: new Uint8Array(40 + (clientId % 3) * 4000),
    })
    process.stdout.write(`${seq}\n`)
  }
}

await Promise.all(Array.from({ length: 8 }, async (_, index) => writeForEver(index + 1)))
