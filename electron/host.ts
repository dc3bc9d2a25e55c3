import { fileURLToPath } from 'node:url'
import { runHost } from './host/run-host.ts'

// The encrypted database needs Node-API 10. Only the vault's thread loads it, so that this line can still be read.
if (Number(process.versions.napi) < 10) {
  console.error(
    `Rondetafel needs Node 24 (this is ${process.version}); start it with: npm run host`,
  )
  process.exit(1)
}

// Decided here and not in a room: only an entry is sure to lie beside the thread's entry after bundling.
const isBuilt = import.meta.url.endsWith('.js')
await runHost({
  argv: process.argv.slice(2),
  workerUrl: new URL(isBuilt ? './vault-worker.js' : './vault/worker.ts', import.meta.url),
  pages: fileURLToPath(new URL(isBuilt ? '../renderer' : '../out/renderer', import.meta.url)),
})
